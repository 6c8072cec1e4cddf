package org.clearleaf.ui.panel;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cells that share a width in fixed parts, or stand one below the other in a compact window. */
final class Columns extends Pane {

    private static final double GAP = 14;
    private static final double STACK_GAP = 10;

    private final List<Double> shares;
    private final VPos valignment;
    private final SimpleBooleanProperty stacked = new SimpleBooleanProperty();

    /**
     * Makes a row.
     *
     * @param shares of the width, together 1; as many as cells
     * @param valignment where a cell stands that is lower than the row
     */
    Columns(ObservableBooleanValue compact, List<Double> shares, VPos valignment, Node... cells) {
        super(cells);
        this.shares = shares;
        this.valignment = valignment;
        stacked.bind(compact);
        stacked.subscribe(isStacked -> {
            pseudoClassStateChanged(PseudoClasses.STACKED, isStacked);
            requestLayout();
        });
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
        for (int i = 0; i < shares.size(); i++) {
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
        for (int i = 0; i < shares.size(); i++) {
            Node cell = getChildren().get(i);
            double wide = columnWidth(inner, i);
            double tall = stacked.get() ? cell.prefHeight(wide) : row;
            boolean fill = valignment == VPos.TOP;
            layoutInArea(cell, x, y, wide, tall, 0, Insets.EMPTY, true, fill, HPos.LEFT, valignment);
            x += stacked.get() ? 0 : inner * shares.get(i);
            y += stacked.get() ? tall + STACK_GAP : 0;
        }
    }

    private double columnWidth(double inner, int column) {
        return stacked.get() ? inner : inner * shares.get(column) - (column == shares.size() - 1 ? 0 : GAP);
    }
}
