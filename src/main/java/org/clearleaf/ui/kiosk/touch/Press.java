package org.clearleaf.ui.kiosk.touch;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A finger's press on a node, which can be taken back before it does anything. */
final class Press {

    private final Node node;
    private final MouseEvent event;
    private final Runnable unselect;

    /** To be made before the node hears of it: the cell of a list selects itself at once. */
    Press(Node node, MouseEvent event) {
        this.node = node;
        this.event = event;
        this.unselect = selectionAround(node);
    }

    /** The nodes around the finger spring back; what was selected before is selected again. */
    void cancel() {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ButtonBase button) {
                button.disarm();
            }
        }
        Event.fireEvent(node, releaseOfNothing());
        unselect.run();
    }

    /** Whether an event is the end of a press that was taken back, and not of a finger. */
    static boolean isCancellation(MouseEvent event) {
        return event.getEventType() == MouseEvent.MOUSE_RELEASED && event.getButton() == MouseButton.NONE;
    }

    private static Runnable selectionAround(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ListView<?> list) {
                int before = list.getSelectionModel().getSelectedIndex();
                return () -> list.getSelectionModel().clearAndSelect(before);
            }
        }
        return () -> {};
    }

    /** Without it the nodes would stay pressed: they hear of the end of a press from an event alone. */
    private MouseEvent releaseOfNothing() {
        return new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                event.getSceneX(),
                event.getSceneY(),
                event.getScreenX(),
                event.getScreenY(),
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                event.getPickResult());
    }
}
