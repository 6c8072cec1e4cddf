package org.clearleaf.ui.shelf;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Topics beside common questions, or above them in a compact window. */
final class HomeColumns extends Pane {

    private static final double FIRST_SHARE = 0.625;
    private static final double GAP = 48;
    private static final double STACK_GAP = 36;
    private static final double WIDEST = 1240;

    private final Node first;
    private final Node second;
    private final ObservableBooleanValue compact;

    HomeColumns(Node first, Node second, ObservableBooleanValue compact) {
        super(first, second);
        this.first = first;
        this.second = second;
        this.compact = compact;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets edges = getInsets();
        double inner = inner(width);
        double above = first.prefHeight(firstWidth(inner));
        double beside = second.prefHeight(secondWidth(inner));
        double tall = compact.get() ? above + STACK_GAP + beside : Math.max(above, beside);
        return edges.getTop() + tall + edges.getBottom();
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double above = first.prefHeight(firstWidth(inner));
        double beside = second.prefHeight(secondWidth(inner));
        first.resizeRelocate(left, top, firstWidth(inner), above);
        if (compact.get()) {
            second.resizeRelocate(left, top + above + STACK_GAP, inner, beside);
        } else {
            second.resizeRelocate(left + firstWidth(inner) + GAP, top, secondWidth(inner), beside);
        }
    }

    private double inner(double width) {
        return Math.min(WIDEST, width - getInsets().getLeft() - getInsets().getRight());
    }

    private double firstWidth(double inner) {
        return compact.get() ? inner : Math.floor(inner * FIRST_SHARE);
    }

    private double secondWidth(double inner) {
        return compact.get() ? inner : inner - firstWidth(inner) - GAP;
    }
}
