package org.clearleaf.ui.kiosk;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.clearleaf.ui.kiosk.keyboard.OnScreenKeyboard;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The foot of the screen while somebody types: the keyboard, and below it nothing. */
final class KeyboardTray extends StackPane {

    private final Supplier<Messages> messages;
    private final DoubleSupplier pixelsPerMm;
    private final Function<String, CompletionStage<List<String>>> words;

    /**
     * Makes an empty one, which is not there until a field to type in has the focus.
     *
     * @param pixelsPerMm of the design
     * @param words completes a word
     */
    KeyboardTray(
            Supplier<Messages> messages,
            DoubleSupplier pixelsPerMm,
            Function<String, CompletionStage<List<String>>> words) {
        this.messages = messages;
        this.pixelsPerMm = pixelsPerMm;
        this.words = words;
        getStyleClass().add("keyboard-tray");
        setVisible(false);
        setManaged(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    }

    private void follow(@Nullable Node focused) {
        if (focused instanceof TextInputControl) {
            open();
        } else if (!isWithin(focused)) {
            close();
        }
    }

    private void open() {
        if (!isVisible()) {
            OnScreenKeyboard keyboard =
                    new OnScreenKeyboard(messages.get(), pixelsPerMm.getAsDouble(), words, this::leave);
            getChildren().setAll(keyboard);
            setManaged(true);
            setVisible(true);
        }
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        getChildren().clear();
    }

    /** Whoever is done with typing goes back to the page. */
    private void leave() {
        getParent().requestFocus();
    }

    private boolean isWithin(@Nullable Node node) {
        Node at = node;
        while (at != null && !at.equals(this)) {
            at = at.getParent();
        }
        return at != null;
    }
}
