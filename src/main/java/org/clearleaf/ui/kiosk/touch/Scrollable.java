package org.clearleaf.ui.kiosk.touch;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;

/** Something whose content moves under the finger. */
sealed interface Scrollable permits ScrollablePage, ScrollableCells {

    Node node();

    /** Whether there is content left on that side: before it for negative px, after it for positive ones. */
    boolean canMove(Orientation axis, double px);

    /** Follows a finger that went so many px of the scene, also where the content is drawn larger than it is laid out. */
    default boolean follow(Orientation axis, double scenePx) {
        Point2D start = node().sceneToLocal(0, 0);
        return move(axis, node().sceneToLocal(scenePx, 0).distance(start) * Math.signum(scenePx));
    }

    /** Moves towards the end, or the start for negative px; false if the edge was reached. */
    boolean move(Orientation axis, double px);

    /** Whether it has more content along the axis than room. */
    default boolean overflows(Orientation axis) {
        return canMove(axis, 1) || canMove(axis, -1);
    }

    /** Those around a node, the innermost first. */
    static List<Scrollable> around(Node node) {
        List<Scrollable> found = new ArrayList<>();
        for (Node at = node; at != null; at = at.getParent()) {
            switch (at) {
                case ScrollPane page -> found.add(new ScrollablePage(page));
                case VirtualFlow<?> cells -> found.add(new ScrollableCells(cells));
                default -> {}
            }
        }
        return found;
    }
}
