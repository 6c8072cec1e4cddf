package org.clearleaf.ui.kiosk;

import java.util.List;
import java.util.function.LongSupplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;

/** Lets through what a finger and a plain keyboard need, and nothing that opens a menu or leads out. */
final class InputGuard {

    private static final List<EventType<? extends Event>> NEVER = List.of(
            ContextMenuEvent.ANY,
            DragEvent.ANY,
            InputMethodEvent.ANY,
            MouseEvent.DRAG_DETECTED,
            RotateEvent.ANY,
            SwipeEvent.ANY,
            ZoomEvent.ANY);

    private final Stage stage;
    private final KeyPolicy keys;

    InputGuard(Stage stage, LongSupplier nanoTime) {
        this.stage = stage;
        this.keys = new KeyPolicy(nanoTime);
    }

    /** Stands before every scene that the stage will ever show. */
    void stand() {
        NEVER.forEach(kind -> stage.addEventFilter(kind, Event::consume));
        stage.addEventFilter(MouseEvent.ANY, this::mouse);
        stage.addEventFilter(KeyEvent.ANY, key -> {
            if (!keys.allows(key, isTyping())) {
                key.consume();
            }
        });
    }

    /** A press with any other button would open menus and paste what was selected elsewhere. */
    private void mouse(MouseEvent event) {
        boolean isButton = event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == MouseEvent.MOUSE_RELEASED
                || event.getEventType() == MouseEvent.MOUSE_CLICKED
                || event.getEventType() == MouseEvent.MOUSE_DRAGGED;
        if (isButton && event.getButton() != MouseButton.PRIMARY) {
            event.consume();
        }
    }

    private boolean isTyping() {
        return stage.getScene() != null && stage.getScene().getFocusOwner() instanceof TextInputControl;
    }
}
