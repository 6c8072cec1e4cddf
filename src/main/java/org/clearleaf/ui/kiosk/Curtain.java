package org.clearleaf.ui.kiosk;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What hides all else: a question, an invitation, the night. Nothing behind it can be seen, touched or reached by a key. */
final class Curtain extends StackPane {

    private final Node behind;
    private @Nullable Node focusedBefore;

    Curtain(Node behind) {
        this.behind = behind;
        setVisible(false);
    }

    void draw(Node shown) {
        if (!isVisible()) {
            focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        getChildren().setAll(shown);
        setVisible(true);
        behind.setVisible(false);
    }

    boolean shows(@Nullable Node node) {
        return node != null && getChildren().contains(node);
    }

    void lift() {
        if (isVisible()) {
            behind.setVisible(true);
            setVisible(false);
            getChildren().clear();
            if (focusedBefore != null && focusedBefore.getScene() != null) {
                focusedBefore.requestFocus();
            }
            focusedBefore = null;
        }
    }
}
