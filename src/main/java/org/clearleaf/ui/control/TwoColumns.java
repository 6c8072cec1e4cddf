package org.clearleaf.ui.control;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Things two abreast, read row by row; one below the other in a compact window. */
public final class TwoColumns extends Pane {

    private static final double ROW_GAP = 14;
    private static final double COLUMN_GAP = 24;

    private final SimpleBooleanProperty single = new SimpleBooleanProperty();

    public TwoColumns(ObservableBooleanValue compact) {
        single.bind(compact);
        single.subscribe(this::requestLayout);
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
        return arrange(width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    private double arrange(double width, boolean place) {
        Insets edges = getInsets();
        List<Node> things = getManagedChildren();
        int columns = single.get() ? 1 : 2;
        double inner = width - edges.getLeft() - edges.getRight();
        double each = (inner - COLUMN_GAP * (columns - 1)) / columns;
        double y = edges.getTop();
        for (int first = 0; first < things.size(); first += columns) {
            List<Node> row = things.subList(first, Math.min(first + columns, things.size()));
            double tall =
                    row.stream().mapToDouble(n -> n.prefHeight(each)).max().orElse(0);
            if (place) {
                placeRow(row, edges.getLeft(), y, each, tall);
            }
            y += tall + ROW_GAP;
        }
        return (things.isEmpty() ? y : y - ROW_GAP) + edges.getBottom();
    }

    private static void placeRow(List<Node> row, double left, double y, double each, double tall) {
        double x = left;
        for (Node thing : row) {
            thing.resizeRelocate(x, y, each, tall);
            x += each + COLUMN_GAP;
        }
    }
}
