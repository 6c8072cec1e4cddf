package org.clearleaf.ui.control;

import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/** Words within a text that open something: by click, Enter or Space, never by hovering alone. */
final class WordLink extends Text {

    private final Consumer<Node> action;

    /** @param action told this node, to place what opens beside it */
    WordLink(String words, String accessibleWords, Consumer<Node> action) {
        super(words);
        this.action = action;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(accessibleWords);
        setOnMouseClicked(this::clicked);
        setOnKeyPressed(this::pressed);
    }

    /** A drag that ends on the words selects them; only a click that stays opens. */
    private void clicked(MouseEvent click) {
        if (click.isStillSincePress() && click.getClickCount() == 1) {
            action.accept(this);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            action.accept(this);
            key.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            action.accept(this);
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
