package org.clearleaf.ui.panel;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.BooleanPropertyBase;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Columns of equal width side by side, or one below the other in a compact window. */
final class StackingRow extends Pane {

    private final BooleanProperty stacked = new BooleanPropertyBase() {
        @Override
        protected void invalidated() {
            pseudoClassStateChanged(PseudoClasses.STACKED, get());
            requestLayout();
        }

        @Override
        public Object getBean() {
            return StackingRow.this;
        }

        @Override
        public String getName() {
            return "stacked";
        }
    };

    StackingRow(ObservableBooleanValue compact) {
        stacked.bind(compact);
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
        List<Node> columns = getManagedChildren();
        double each = each(width, columns.size());
        double tall = stacked.get()
                ? columns.stream()
                        .mapToDouble(column -> column.prefHeight(each))
                        .sum()
                : columns.stream()
                        .mapToDouble(column -> column.prefHeight(each))
                        .max()
                        .orElse(0);
        return edges.getTop() + tall + edges.getBottom();
    }

    @Override
    protected void layoutChildren() {
        List<Node> columns = getManagedChildren();
        double each = each(getWidth(), columns.size());
        double x = getInsets().getLeft();
        double y = getInsets().getTop();
        double rowHeight = getHeight() - y - getInsets().getBottom();
        for (Node column : columns) {
            double tall = stacked.get() ? column.prefHeight(each) : rowHeight;
            column.resizeRelocate(x, y, each, tall);
            x += stacked.get() ? 0 : each;
            y += stacked.get() ? tall : 0;
        }
    }

    private double each(double width, int columns) {
        double inner = width - getInsets().getLeft() - getInsets().getRight();
        return stacked.get() ? inner : inner / Math.max(1, columns);
    }
}
