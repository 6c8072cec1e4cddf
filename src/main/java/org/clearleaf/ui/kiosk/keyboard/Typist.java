package org.clearleaf.ui.kiosk.keyboard;

import javafx.scene.control.TextInputControl;

/** Types into a field at its caret, over what is selected. */
final class Typist {

    private final Typeable typeable = new Typeable();
    private final TextInputControl field;

    Typist(TextInputControl field) {
        this.field = field;
    }

    void type(String words) {
        int kept = field.getLength() - field.getSelection().getLength();
        field.replaceSelection(typeable.of(words, Math.max(0, Typeable.LONGEST - kept)));
    }

    /** Takes away what is selected, or the letter before the caret. */
    void delete() {
        field.deletePreviousChar();
    }

    /** The word that is being typed: from the last space to the caret. */
    String word() {
        String before = field.getText(0, field.getCaretPosition());
        return before.substring(1 + before.lastIndexOf(' '));
    }

    /** Puts a whole word in the place of the one being typed, and a space behind it. */
    void complete(String whole) {
        int caret = field.getCaretPosition();
        field.selectRange(caret - word().length(), caret);
        type(whole + " ");
    }
}
