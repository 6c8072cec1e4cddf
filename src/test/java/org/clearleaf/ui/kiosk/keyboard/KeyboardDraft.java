package org.clearleaf.ui.kiosk.keyboard;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.clearleaf.ui.kiosk.keyboard.Key.Letter;
import org.clearleaf.ui.text.Messages;

/** A keyboard below the field that it types into. Used on the JavaFX thread. */
final class KeyboardDraft {

    static final Function<String, CompletionStage<List<String>>> WORDS =
            beginning -> CompletableFuture.completedFuture(List.of(beginning + "ache", beginning + "bone", beginning));

    private final TextField field = new TextField();
    private final OnScreenKeyboard keyboard;
    private int done;

    KeyboardDraft(
            Locale language,
            double pxPerMm,
            LongSupplier nanos,
            Function<String, CompletionStage<List<String>>> words) {
        keyboard = new OnScreenKeyboard(new Messages(language), pxPerMm, words, () -> done++, nanos);
    }

    /** Both, the keyboard at the foot. */
    VBox node() {
        VBox both = new VBox(field, keyboard);
        both.setAlignment(Pos.BOTTOM_CENTER);
        return both;
    }

    TextField field() {
        return field;
    }

    OnScreenKeyboard keyboard() {
        return keyboard;
    }

    int done() {
        return done;
    }

    /** The key that is shown for that; a letter is the same whatever is behind it. */
    KeyButton button(Key key) {
        return all().stream()
                .filter(button -> button.isVisible() && isSame(button.key(), key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no key for " + key));
    }

    boolean shows(Key key) {
        return all().stream().anyMatch(button -> button.isVisible() && isSame(button.key(), key));
    }

    List<KeyButton> all() {
        return keyboard.lookupAll(".keyboard-key").stream()
                .map((Node button) -> (KeyButton) button)
                .toList();
    }

    /** Presses a key as a screen reader does. */
    void tap(Key... keys) {
        for (Key key : keys) {
            button(key).executeAccessibleAction(AccessibleAction.FIRE);
        }
    }

    private static boolean isSame(Key one, Key other) {
        if (one instanceof Letter letter && other instanceof Letter asked) {
            return letter.small().equals(asked.small());
        }
        return one.equals(other);
    }
}
