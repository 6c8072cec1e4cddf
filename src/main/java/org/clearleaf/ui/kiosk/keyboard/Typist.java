package org.clearleaf.ui.kiosk.keyboard;

import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;

/** Types into a field at its caret, over what is selected, also while somebody goes from key to key without a finger. */
final class Typist {

    private final Typeable typeable = new Typeable();
    private final TextInputControl field;
    private final Subscription changes;

    private int anchor;
    private int caret;

    /** @param changed runs when the word being typed is another */
    Typist(TextInputControl field, Runnable changed) {
        this.field = field;
        remember();
        changes = Subscription.combine(
                field.anchorProperty().subscribe(_ -> remember()),
                field.caretPositionProperty().subscribe(_ -> remember()),
                field.caretPositionProperty().subscribe(_ -> changed.run()),
                field.textProperty().subscribe(_ -> changed.run()));
    }

    boolean isAt(TextInputControl other) {
        return field.equals(other);
    }

    /** Whether what is typed stays on the screen in full sight. */
    boolean isOpen() {
        return !(field instanceof PasswordField);
    }

    void leave() {
        changes.unsubscribe();
    }

    void type(String words) {
        select();
        int kept = field.getLength() - field.getSelection().getLength();
        field.replaceSelection(typeable.of(words, Math.max(0, Typeable.LONGEST - kept)));
        keep();
    }

    /** Takes away what is selected, or the letter before the caret. */
    void delete() {
        select();
        field.deletePreviousChar();
        keep();
    }

    /** The word that is being typed: from the last space to the caret. */
    String word() {
        String before = field.getText(0, Math.min(caret, field.getLength()));
        return before.substring(1 + before.lastIndexOf(' '));
    }

    /** Puts a whole word in the place of the one being typed, and a space behind it. */
    void complete(String whole) {
        anchor = caret - word().length();
        field.selectRange(anchor, caret);
        type(whole + " ");
    }

    /** A text field moves its caret to the start when it loses the focus; that is not where one was typing. */
    private void remember() {
        if (field.isFocused()) {
            keep();
        }
    }

    private void keep() {
        anchor = field.getAnchor();
        caret = field.getCaretPosition();
    }

    private void select() {
        if (!field.isFocused()) {
            field.selectRange(anchor, caret);
        }
    }
}
