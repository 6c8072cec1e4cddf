package org.clearleaf.ui.control;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A pane that takes the width it is given, however small, and is as high as its content then needs. In a compact window its
 * content stands one below the other; it is then in the state {@code stacked}.
 */
public abstract class WidthLedPane extends Pane {

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final SimpleBooleanProperty stacked = new SimpleBooleanProperty();
    private final KnownHeights heights = new KnownHeights();

    /**
     * Makes a pane.
     *
     * @param compact whether the window is compact; held weakly
     */
    @SuppressWarnings("this-escape") // the listener is called here once, when nothing of a subclass matters yet
    protected WidthLedPane(ObservableBooleanValue compact, Node... content) {
        super(content);
        stacked.bind(compact);
        stacked.subscribe(isStacked -> {
            pseudoClassStateChanged(STACKED, isStacked);
            requestLayout();
        });
    }

    public final ReadOnlyBooleanProperty stackedProperty() {
        return stacked;
    }

    /**
     * Finds the height for a width and, if asked to, puts everything in its place.
     *
     * @return the height in pixels
     */
    protected abstract double arrange(double width, boolean place);

    /** Gives a node a width and the height that it needs then; returns that height. */
    protected static double put(Node node, double x, double y, double width, boolean place) {
        double height = Math.max(node.minHeight(width), node.prefHeight(width));
        if (place) {
            node.resizeRelocate(x, y, width, height);
        }
        return height;
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
        return heights.at(width, wide -> arrange(wide, false));
    }

    @Override
    public final void requestLayout() {
        KnownHeights.forget(heights);
        super.requestLayout();
    }

    @Override
    protected final void layoutChildren() {
        arrange(getWidth(), true);
    }
}
