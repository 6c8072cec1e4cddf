package org.clearleaf.ui.control;

import javafx.event.Event;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * A row that acts as one button. JavaFX's own button takes its height from a graphic that has not been wrapped; this one is as
 * high as its words need at the width it gets.
 */
public final class RowButton extends StackPane {

    private final Runnable action;

    /**
     * Makes a row.
     *
     * @param words what it is called for those who can't see it
     */
    public RowButton(Node content, String words, String styleClass, Runnable action) {
        super(content);
        this.action = action;
        getStyleClass().addAll("row-button", styleClass);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                fire(click);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                fire(key);
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }

    private void fire(Event event) {
        event.consume();
        requestFocus();
        action.run();
    }
}
