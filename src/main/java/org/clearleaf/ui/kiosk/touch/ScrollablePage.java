package org.clearleaf.ui.kiosk.touch;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** A scroll pane, which counts from a least to a greatest value and not in px. */
record ScrollablePage(ScrollPane node) implements Scrollable {

    /** Less than this is the rounding of the layout, in px. */
    private static final double ROUNDING = 0.5;

    @Override
    public boolean canMove(Orientation axis, double px) {
        double at = value(axis).get();
        double left = px < 0 ? at - least(axis) : greatest(axis) - at;
        return left / span(axis) * hidden(axis) > ROUNDING;
    }

    @Override
    public boolean move(Orientation axis, double px) {
        if (hidden(axis) > ROUNDING) {
            double wanted = value(axis).get() + px / hidden(axis) * span(axis);
            value(axis).set(Math.clamp(wanted, least(axis), greatest(axis)));
        }
        return canMove(axis, px);
    }

    /** How much of the content has no room, in px. */
    private double hidden(Orientation axis) {
        Node content = node.getContent();
        if (content == null) {
            return 0;
        }
        Bounds whole = content.getLayoutBounds();
        Bounds seen = node.getViewportBounds();
        return axis == Orientation.VERTICAL ? whole.getHeight() - seen.getHeight() : whole.getWidth() - seen.getWidth();
    }

    private DoubleProperty value(Orientation axis) {
        return axis == Orientation.VERTICAL ? node.vvalueProperty() : node.hvalueProperty();
    }

    private double least(Orientation axis) {
        return axis == Orientation.VERTICAL ? node.getVmin() : node.getHmin();
    }

    private double greatest(Orientation axis) {
        return axis == Orientation.VERTICAL ? node.getVmax() : node.getHmax();
    }

    private double span(Orientation axis) {
        return greatest(axis) - least(axis);
    }
}
