package org.clearleaf.ui.kiosk.keyboard;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A key as it is seen. A finger on it leaves the focus in the field; those who go by keys press it with Enter or Space. */
final class KeyButton extends StackPane {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final Key key;
    private final Presses presses;
    private final Label face = new Label();

    /** @param name what it is called for those who can't see it */
    KeyButton(Key key, String name, String styleClass, Presses presses) {
        this.key = key;
        this.presses = presses;
        getStyleClass().addAll("keyboard-key", styleClass);
        getChildren().add(face);
        face.setMouseTransparent(true);
        face.setFocusTraversable(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::slid);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    Key key() {
        return key;
    }

    void face(String words, @Nullable Node icon) {
        face.setText(words);
        face.setGraphic(icon);
    }

    String words() {
        return face.getText();
    }

    void held(boolean isHeld) {
        pseudoClassStateChanged(HELD, isHeld);
    }

    /** Whether a place of the scene lies on it, or so many px beside it. */
    boolean holds(Point2D place, double beside) {
        Point2D here = sceneToLocal(place);
        return here.getX() >= -beside
                && here.getY() >= -beside
                && here.getX() <= getWidth() + beside
                && here.getY() <= getHeight() + beside;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            presses.stroke(this);
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }

    private void pressed(MouseEvent event) {
        event.consume();
        if (event.getButton() == MouseButton.PRIMARY) {
            presses.down(this);
        }
    }

    private void slid(MouseEvent event) {
        event.consume();
        presses.slide(place(event));
    }

    /** A release of no button takes a press back. */
    private void released(MouseEvent event) {
        event.consume();
        if (event.getButton() == MouseButton.PRIMARY) {
            presses.up(place(event));
        } else {
            presses.cancel();
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            presses.stroke(this);
        }
    }

    private static Point2D place(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }
}
