package org.clearleaf.ui.kiosk.keyboard;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clearleaf.ui.kiosk.keyboard.Key.Command;
import org.clearleaf.ui.kiosk.keyboard.Key.Letter;
import org.clearleaf.ui.kiosk.keyboard.Key.Word;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A keyboard within the scene. It types into the text field of its scene that has the focus, or had it last; a finger on its
 * keys leaves the focus there. Held letters offer their accents, and a row above the keys offers whole words.
 *
 * <p>Its keys are 24 mm high if it gets that room and 15 mm at least; they fill its width up to 30 mm each. Its stylesheet is
 * {@code keyboard.css} beside this class.
 */
public final class OnScreenKeyboard extends VBox {

    private final KeyboardLayout layout;
    private final KeyButtons keys;
    private final Presses presses;
    private final KeyRows rows;
    private final Suggestions suggestions;
    private final Runnable done;

    private KeyPage page = KeyPage.LETTERS;
    private @Nullable Typist typist;

    /**
     * Shows the letters of the language of the messages, or English ones where there is no layout.
     *
     * @param pxPerMm px of the scene in a millimetre of the screen
     * @param words completes the beginning of a word, the likeliest first; may answer on any thread
     * @param done what the last key does
     */
    public OnScreenKeyboard(
            Messages messages, double pxPerMm, Function<String, CompletionStage<List<String>>> words, Runnable done) {
        this(messages, pxPerMm, words, done, System::nanoTime);
    }

    OnScreenKeyboard(
            Messages messages,
            double pxPerMm,
            Function<String, CompletionStage<List<String>>> words,
            Runnable done,
            LongSupplier nanos) {
        this.done = done;
        KeySizes sizes = new KeySizes(pxPerMm);
        layout = new LayoutFile(messages.language()).read();
        keys = new KeyButtons(messages, layout);
        AccentRow accents = new AccentRow(this, sizes.gap(), this::button);
        presses = new Presses(this::stroke, accents, sizes.gap(), nanos);
        rows = new KeyRows(sizes, this::button);
        SuggestionRow offered = new SuggestionRow(sizes, this::button);
        suggestions = new Suggestions(words, offered::show);
        rows.show(page.rows(layout));
        setVgrow(rows, Priority.ALWAYS);
        setSpacing(sizes.gap());
        setPadding(new Insets(sizes.margin()));
        // What the top row of keys offers rises above the keyboard, over what stands there.
        setViewOrder(-1);
        getStyleClass().add("on-screen-keyboard");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.text("kiosk.keyboard.name"));
        getChildren().addAll(offered, rows, accents);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    }

    private KeyButton button(Key key) {
        return keys.button(key, presses);
    }

    private void follow(@Nullable Node focused) {
        if (focused instanceof TextInputControl field && (typist == null || !typist.isAt(field))) {
            if (typist != null) {
                typist.leave();
            }
            typist = new Typist(field, this::suggest);
            suggest();
        }
    }

    /** What is typed into a field that hides it is nobody's business. */
    private void suggest() {
        if (typist != null && typist.isOpen()) {
            suggestions.ask(typist.word());
        } else {
            suggestions.none();
        }
    }

    private void stroke(KeyButton button) {
        switch (button.key()) {
            case Letter letter -> letter(letter);
            case Word word -> write(at -> at.complete(word.whole()));
            case Command command -> obey(command);
        }
    }

    private void letter(Letter letter) {
        String typed = keys.typed(letter);
        write(at -> at.type(typed));
        shift(keys.shift().afterLetter());
        if (page == KeyPage.ACCENTS) {
            show(KeyPage.LETTERS);
        }
    }

    private void obey(Command command) {
        switch (command) {
            case SHIFT -> shift(keys.shift().pressed());
            case TO_LETTERS -> show(KeyPage.LETTERS);
            case TO_ACCENTS -> show(KeyPage.ACCENTS);
            case TO_NUMBERS -> show(KeyPage.NUMBERS);
            case SPACE -> write(at -> at.type(" "));
            case DELETE -> write(Typist::delete);
            case DONE -> done.run();
        }
    }

    /** As long as no field has had the focus there is nobody to write to. */
    private void write(Consumer<Typist> words) {
        if (typist != null) {
            words.accept(typist);
        }
    }

    private void shift(Shift changed) {
        if (changed != keys.shift()) {
            keys.shift(changed);
            rows.buttons().forEach(keys::refresh);
        }
    }

    private void show(KeyPage changed) {
        page = changed;
        rows.show(page.rows(layout));
    }
}
