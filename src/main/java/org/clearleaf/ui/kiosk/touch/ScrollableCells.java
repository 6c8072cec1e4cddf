package org.clearleaf.ui.kiosk.touch;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;

/** The cells of a list, of which only those in sight exist. */
record ScrollableCells(VirtualFlow<?> node) implements Scrollable {

    /** Less than this is the rounding of the layout, in px. */
    private static final double ROUNDING = 0.5;

    @Override
    public boolean canMove(Orientation axis, double px) {
        boolean isAlong = node.isVertical() == (axis == Orientation.VERTICAL);
        return isAlong && (px < 0 ? isBefore(node.getFirstVisibleCell()) : isAfter(node.getLastVisibleCell()));
    }

    @Override
    public boolean move(Orientation axis, double px) {
        if (canMove(axis, px)) {
            node.scrollPixels(px);
        }
        return canMove(axis, px);
    }

    /** Whether content lies above (or left of) what is seen. */
    private boolean isBefore(IndexedCell<?> first) {
        return first != null && (first.getIndex() > 0 || start(first.getBoundsInParent()) < -ROUNDING);
    }

    private boolean isAfter(IndexedCell<?> last) {
        return last != null
                && (last.getIndex() < node.getCellCount() - 1 || end(last.getBoundsInParent()) > length() + ROUNDING);
    }

    private double start(Bounds cell) {
        return node.isVertical() ? cell.getMinY() : cell.getMinX();
    }

    private double end(Bounds cell) {
        return node.isVertical() ? cell.getMaxY() : cell.getMaxX();
    }

    private double length() {
        return node.isVertical() ? node.getHeight() : node.getWidth();
    }
}
