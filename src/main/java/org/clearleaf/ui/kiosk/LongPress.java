package org.clearleaf.ui.kiosk;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** A touch that stays, on something that doesn't look as if it could be touched. */
final class LongPress {

    private static final Duration LONG = Duration.seconds(5);

    private LongPress() {}

    /** Does something once a finger has been on a node for five seconds. */
    static void on(Node node, Runnable action) {
        PauseTransition wait = new PauseTransition(LONG);
        wait.setOnFinished(_ -> action.run());
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> wait.playFromStart());
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> wait.stop());
        node.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> wait.stop());
        node.sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                wait.stop();
            }
        });
    }
}
