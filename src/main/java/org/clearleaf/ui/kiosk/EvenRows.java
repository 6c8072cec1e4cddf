package org.clearleaf.ui.kiosk;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Things of one width in rows: as many in a row as the widest allows, and the rows filled evenly. */
final class EvenRows extends Pane {

    private static final double GAP = 8;

    EvenRows(List<? extends Node> things) {
        getChildren().setAll(things);
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
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
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
        List<Node> things = getManagedChildren();
        double left = snappedLeftInset();
        double inner = width - left - snappedRightInset();
        int columns = columns(things, inner);
        double each = (inner - GAP * (columns - 1)) / columns;
        double y = snappedTopInset();
        for (int first = 0; first < things.size(); first += columns) {
            List<Node> row = things.subList(first, Math.min(first + columns, things.size()));
            double tall = row.stream()
                    .mapToDouble(thing -> Math.max(thing.minHeight(each), thing.prefHeight(each)))
                    .max()
                    .orElse(0);
            for (int i = 0; place && i < row.size(); i++) {
                row.get(i).resizeRelocate(left + i * (each + GAP), y, each, tall);
            }
            y += tall + GAP;
        }
        return (things.isEmpty() ? y : y - GAP) + snappedBottomInset();
    }

    private static int columns(List<Node> things, double inner) {
        double widest =
                things.stream().mapToDouble(thing -> thing.minWidth(-1)).max().orElse(1);
        int fit = Math.clamp((long) ((inner + GAP) / (widest + GAP)), 1, Math.max(1, things.size()));
        int rows = Math.ceilDiv(things.size(), fit);
        return Math.max(1, Math.ceilDiv(things.size(), Math.max(1, rows)));
    }
}
