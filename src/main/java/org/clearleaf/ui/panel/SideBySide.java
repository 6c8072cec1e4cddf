package org.clearleaf.ui.panel;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A picture of fixed width and words beside it; the words go below it in a compact window. */
abstract class SideBySide extends Pane {

    private static final double GAP = 44;
    private static final double STACK_GAP = 16;

    private final SimpleBooleanProperty stacked = new SimpleBooleanProperty();

    SideBySide(ObservableBooleanValue compact) {
        stacked.bind(compact);
        stacked.subscribe(this::requestLayout);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computePrefHeight(double width) {
        return arrange(width, false);
    }

    @Override
    protected final void layoutChildren() {
        arrange(getWidth(), true);
    }

    private double arrange(double width, boolean place) {
        double top = getInsets().getTop();
        Node words = getChildren().getLast();
        if (getChildren().size() == 1) {
            return top + put(words, 0, top, width, place);
        }
        Node picture = getChildren().getFirst();
        double pictureWidth = Math.max(picture.minWidth(-1), picture.prefWidth(-1));
        double pictureHeight = put(picture, 0, top, pictureWidth, place);
        if (stacked.get()) {
            double below = top + pictureHeight + STACK_GAP;
            return below + put(words, 0, below, width, place);
        }
        double left = pictureWidth + GAP;
        return top + Math.max(pictureHeight, put(words, left, top, width - left, place));
    }

    private static double put(Node node, double x, double y, double width, boolean place) {
        double height = Math.max(node.minHeight(width), node.prefHeight(width));
        if (place) {
            node.resizeRelocate(x, y, width, height);
        }
        return height;
    }
}
