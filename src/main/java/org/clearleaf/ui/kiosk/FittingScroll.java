package org.clearleaf.ui.kiosk;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * As high as what it holds is in the width there is, and scrolls where there is less height. A scroll pane alone asks for the
 * height that its content has when no word of it has to wrap, or every one.
 */
final class FittingScroll extends ScrollPane {

    FittingScroll(Node content) {
        super(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("page-scroll");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = snappedLeftInset() + snappedRightInset();
        double down = snappedTopInset() + snappedBottomInset();
        return getContent().prefHeight(width < 0 ? -1 : width - across) + down;
    }
}
