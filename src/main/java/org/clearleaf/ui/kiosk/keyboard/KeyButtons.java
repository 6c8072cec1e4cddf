package org.clearleaf.ui.kiosk.keyboard;

import java.util.Locale;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.kiosk.keyboard.Key.Command;
import org.clearleaf.ui.kiosk.keyboard.Key.Letter;
import org.clearleaf.ui.kiosk.keyboard.Key.Word;
import org.clearleaf.ui.text.Messages;

/** Makes keys with what stands on them, in the language of the reader, and keeps them in step with shift. */
final class KeyButtons {

    /** Side of an icon at the plain text size, in px. */
    private static final double ICON = 28;

    private final Messages messages;
    private final KeyboardLayout layout;
    private Shift shift = Shift.OFF;

    KeyButtons(Messages messages, KeyboardLayout layout) {
        this.messages = messages;
        this.layout = layout;
    }

    Shift shift() {
        return shift;
    }

    void shift(Shift changed) {
        shift = changed;
    }

    KeyButton button(Key key, Presses presses) {
        return switch (key) {
            case Letter letter -> letter(letter, presses);
            case Word word -> word(word, presses);
            case Command command -> command(command, presses);
        };
    }

    /** Shows a key as shift wants it by now. */
    void refresh(KeyButton button) {
        if (button.key() instanceof Letter letter) {
            button.face(typed(letter), null);
            button.setAccessibleText(typed(letter));
        } else if (button.key() == Command.SHIFT) {
            button.setAccessibleText(
                    messages.text("kiosk.keyboard.shift." + shift.name().toLowerCase(Locale.ROOT)));
            button.getStyleClass().removeAll("once", "locked", "off");
            button.getStyleClass().add(shift.name().toLowerCase(Locale.ROOT));
        }
    }

    /** What a letter types by now. */
    String typed(Letter letter) {
        return shift.isCapital() ? letter.small().toUpperCase(messages.language()) : letter.small();
    }

    private KeyButton letter(Letter letter, Presses presses) {
        KeyButton button = new KeyButton(letter, letter.small(), "letter", presses);
        if (!letter.behind().isEmpty()) {
            button.setAccessibleHelp(messages.text("kiosk.keyboard.hold"));
        }
        refresh(button);
        return button;
    }

    private static KeyButton word(Word word, Presses presses) {
        KeyButton button = new KeyButton(word, word.whole(), "word", presses);
        button.face(word.whole(), null);
        return button;
    }

    private KeyButton command(Command command, Presses presses) {
        return switch (command) {
            case SHIFT -> drawn(command, Icon.SHIFT, "kiosk.keyboard.shift.off", presses);
            case DELETE -> drawn(command, Icon.DELETE, "kiosk.keyboard.delete", presses);
            case SPACE -> said(command, "kiosk.keyboard.space", "space", presses);
            case DONE -> said(command, "kiosk.keyboard.done", "done", presses);
            case TO_LETTERS -> page(command, messages.text("kiosk.keyboard.letters.key"), "letters", presses);
            case TO_NUMBERS -> page(command, messages.text("kiosk.keyboard.numbers.key"), "numbers", presses);
            case TO_ACCENTS -> page(command, layout.accentsKey(), "accents", presses);
        };
    }

    private KeyButton drawn(Command command, Icon icon, String name, Presses presses) {
        KeyButton button = new KeyButton(command, messages.text(name), "command", presses);
        button.face("", icon.node(ICON));
        refresh(button);
        return button;
    }

    private KeyButton said(Command command, String words, String styleClass, Presses presses) {
        KeyButton button = new KeyButton(command, messages.text(words), styleClass, presses);
        button.face(messages.text(words), null);
        return button;
    }

    private KeyButton page(Command command, String face, String page, Presses presses) {
        KeyButton button = new KeyButton(command, messages.text("kiosk.keyboard." + page), "command", presses);
        button.face(face, null);
        return button;
    }
}
