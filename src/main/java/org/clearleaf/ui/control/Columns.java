package org.clearleaf.ui.control;

import java.util.Collections;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;

/** Cells that share a width in fixed parts; one below the other in a compact window. */
public final class Columns extends WidthLedPane {

    private final List<Double> shares;
    private final double gap;
    private final double stackGap;
    private final VPos valignment;

    /**
     * Makes a row.
     *
     * @param shares of the width, together 1; as many as cells
     * @param gap in pixels between cells side by side
     * @param stackGap in pixels between cells one below the other
     * @param valignment where a cell stands that is lower than the row; at the top it is made as high as the row
     */
    public Columns(
            ObservableBooleanValue compact,
            List<Double> shares,
            double gap,
            double stackGap,
            VPos valignment,
            Node... cells) {
        super(compact, cells);
        this.shares = List.copyOf(shares);
        this.gap = gap;
        this.stackGap = stackGap;
        this.valignment = valignment;
    }

    /** Makes a row of cells that are all as wide, without gaps. */
    public static Columns equal(ObservableBooleanValue compact, List<? extends Node> cells) {
        List<Double> shares = Collections.nCopies(cells.size(), 1.0 / cells.size());
        return new Columns(compact, shares, 0, 0, VPos.TOP, cells.toArray(new Node[0]));
    }

    @Override
    protected double arrange(double width, boolean place) {
        Insets edges = getInsets();
        double inner = width - edges.getLeft() - edges.getRight();
        double tall = stackedProperty().get() ? stack(inner, place) : row(inner, place);
        return edges.getTop() + tall + edges.getBottom();
    }

    private double stack(double inner, boolean place) {
        double y = 0;
        for (Node cell : getManagedChildren()) {
            y += y == 0 ? 0 : stackGap;
            y += put(cell, getInsets().getLeft(), getInsets().getTop() + y, inner, place);
        }
        return y;
    }

    private double row(double inner, boolean place) {
        double tall = 0;
        for (int i = 0; i < shares.size(); i++) {
            tall = Math.max(tall, getChildren().get(i).prefHeight(cellWidth(inner, i)));
        }
        double x = getInsets().getLeft();
        for (int i = 0; place && i < shares.size(); i++) {
            double wide = cellWidth(inner, i);
            boolean fill = valignment == VPos.TOP;
            Node cell = getChildren().get(i);
            layoutInArea(cell, x, getInsets().getTop(), wide, tall, 0, Insets.EMPTY, true, fill, HPos.LEFT, valignment);
            x += inner * shares.get(i);
        }
        return tall;
    }

    private double cellWidth(double inner, int cell) {
        return inner * shares.get(cell) - (cell == shares.size() - 1 ? 0 : gap);
    }
}
