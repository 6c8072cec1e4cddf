package org.clearleaf.ui.panel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A row of the list of side effects: half, a quarter and a quarter of the width, or stacked in a compact window. */
final class RiskColumns extends Pane {

    private static final double[] SHARES = {0.5, 0.23, 0.27};
    private static final double GAP = 12;
    private static final double STACK_GAP = 8;

    private final SimpleBooleanProperty stacked = new SimpleBooleanProperty();

    RiskColumns(ObservableBooleanValue compact, Node what, Node howOften, Node whatToDo) {
        super(what, howOften, whatToDo);
        stacked.bind(compact);
        stacked.subscribe(this::requestLayout);
    }

    ReadOnlyBooleanProperty stackedProperty() {
        return stacked;
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
        double inner = width - edges.getLeft() - edges.getRight();
        double tall = 0;
        for (int i = 0; i < SHARES.length; i++) {
            double height = getChildren().get(i).prefHeight(columnWidth(inner, i));
            tall = stacked.get() ? tall + height + (i == 0 ? 0 : STACK_GAP) : Math.max(tall, height);
        }
        return edges.getTop() + tall + edges.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets edges = getInsets();
        double inner = getWidth() - edges.getLeft() - edges.getRight();
        double row = getHeight() - edges.getTop() - edges.getBottom();
        double x = edges.getLeft();
        double y = edges.getTop();
        for (int i = 0; i < SHARES.length; i++) {
            Node cell = getChildren().get(i);
            double wide = columnWidth(inner, i);
            double tall = stacked.get() ? cell.prefHeight(wide) : row;
            layoutInArea(cell, x, y, wide, tall, 0, Insets.EMPTY, i < 2, false, HPos.LEFT, VPos.CENTER);
            x += stacked.get() ? 0 : inner * SHARES[i];
            y += stacked.get() ? tall + STACK_GAP : 0;
        }
    }

    private double columnWidth(double inner, int column) {
        return stacked.get() ? inner : inner * SHARES[column] - (column == SHARES.length - 1 ? 0 : GAP);
    }
}
