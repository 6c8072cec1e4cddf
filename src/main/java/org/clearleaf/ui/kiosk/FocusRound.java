package org.clearleaf.ui.kiosk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keeps the focus of the keyboard within what lies on top: Tab goes round in it. */
final class FocusRound {

    private final Parent top;

    FocusRound(Parent top) {
        this.top = top;
        top.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Gives the focus to the first that can take it. */
    void enter() {
        List<Node> targets = targets();
        if (targets.isEmpty()) {
            top.requestFocus();
        } else {
            targets.getFirst().requestFocus();
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB) {
            key.consume();
            List<Node> targets = targets();
            if (!targets.isEmpty()) {
                int at = targets.indexOf(top.getScene().getFocusOwner());
                int next = Math.floorMod(at + (key.isShiftDown() ? -1 : 1), targets.size());
                targets.get(next).requestFocus();
            }
        }
    }

    private List<Node> targets() {
        List<Node> found = new ArrayList<>();
        collect(top, found);
        return found;
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            into.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }
}
