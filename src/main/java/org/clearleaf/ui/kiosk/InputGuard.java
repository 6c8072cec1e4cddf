package org.clearleaf.ui.kiosk;

import java.util.function.LongSupplier;
import javafx.event.Event;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.clearleaf.ui.kiosk.touch.PressGuard;

/** Lets through what a finger and a plain keyboard need, and nothing that opens a menu or leads out. */
final class InputGuard {

    private final Stage stage;
    private final LongSupplier nanoTime;
    private final KeyPolicy keys;

    InputGuard(Stage stage, LongSupplier nanoTime) {
        this.stage = stage;
        this.nanoTime = nanoTime;
        this.keys = new KeyPolicy(nanoTime);
    }

    /** Stands before every scene that the stage will ever show. */
    void stand() {
        new PressGuard(stage, nanoTime);
        stage.addEventFilter(InputMethodEvent.ANY, Event::consume);
        stage.addEventFilter(KeyEvent.ANY, key -> {
            if (!keys.allows(key, isTyping())) {
                key.consume();
            }
        });
    }

    private boolean isTyping() {
        return stage.getScene() != null && stage.getScene().getFocusOwner() instanceof TextInputControl;
    }
}
