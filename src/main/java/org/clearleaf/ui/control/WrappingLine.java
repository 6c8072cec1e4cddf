package org.clearleaf.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * Nodes side by side, in as many rows as they need. Unlike in a flow pane, what has more words than a row can hold breaks its
 * words and does not make everything around it wider.
 */
public final class WrappingLine extends FlowPane {

    private record Row(List<Node> nodes, double height) {}

    private final KnownHeights heights = new KnownHeights();

    public WrappingLine(Node... nodes) {
        super(nodes);
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
    protected double computePrefWidth(double height) {
        List<Node> all = getManagedChildren();
        double gaps = getHgap() * Math.max(0, all.size() - 1);
        return sides()
                + gaps
                + all.stream()
                        .mapToDouble(node -> Math.ceil(node.prefWidth(-1)))
                        .sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(width, this::measured);
    }

    private double measured(double width) {
        List<Row> rows = rows(width < 0 ? prefWidth(-1) : width);
        double gaps = getVgap() * Math.max(0, rows.size() - 1);
        return snappedTopInset() + gaps + rows.stream().mapToDouble(Row::height).sum() + snappedBottomInset();
    }

    @Override
    public void requestLayout() {
        KnownHeights.forget(heights);
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double y = snappedTopInset();
        for (Row row : rows(getWidth())) {
            double x = snappedLeftInset();
            for (Node node : row.nodes()) {
                double width = widthOf(node, getWidth());
                layoutInArea(node, x, y, width, row.height(), -1, Insets.EMPTY, true, false, HPos.LEFT, VPos.CENTER);
                x += width + getHgap();
            }
            y += row.height() + getVgap();
        }
    }

    private List<Row> rows(double width) {
        List<Row> rows = new ArrayList<>();
        List<Node> row = new ArrayList<>();
        double used = 0;
        for (Node node : getManagedChildren()) {
            double wide = widthOf(node, width);
            if (!row.isEmpty() && used + wide > width - sides()) {
                rows.add(row(row, width));
                row = new ArrayList<>();
                used = 0;
            }
            row.add(node);
            used += wide + getHgap();
        }
        rows.add(row(row, width));
        return rows;
    }

    private Row row(List<Node> nodes, double width) {
        double height = nodes.stream()
                .mapToDouble(node -> Math.ceil(node.prefHeight(widthOf(node, width))))
                .max()
                .orElse(0);
        return new Row(List.copyOf(nodes), height);
    }

    private double widthOf(Node node, double width) {
        return Math.min(Math.ceil(node.prefWidth(-1)), Math.max(0, width - sides()));
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }
}
