package org.clearleaf.ui.kiosk.keyboard;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.clearleaf.ui.kiosk.keyboard.Key.Letter;

/** The accents of a letter, above its key: no window of its own, though it may rise above the keyboard. */
final class AccentRow extends HBox {

    private final Region keyboard;
    private final Function<Letter, KeyButton> buttons;

    /** @param keyboard the node that this row is a child of, beyond whose sides it doesn't reach */
    AccentRow(Region keyboard, double gap, Function<Letter, KeyButton> buttons) {
        super(gap);
        this.keyboard = keyboard;
        this.buttons = buttons;
        getStyleClass().add("accent-row");
        setManaged(false);
        setVisible(false);
    }

    boolean isOpen() {
        return isVisible();
    }

    /** Shows the letters above a key, as large as that one. */
    void open(KeyButton under, List<String> letters) {
        getChildren()
                .setAll(letters.stream()
                        .map(letter -> sized(buttons.apply(new Letter(letter)), under))
                        .toList());
        setVisible(true);
        toFront();
        applyCss();
        autosize();
        Bounds key = keyboard.sceneToLocal(under.localToScene(under.getLayoutBounds()));
        double middle = key.getCenterX() - getWidth() / 2;
        relocate(
                Math.clamp(middle, 0, Math.max(0, keyboard.getWidth() - getWidth())),
                key.getMinY() - getHeight() - getSpacing());
    }

    void close() {
        setVisible(false);
        getChildren().clear();
    }

    boolean offers(KeyButton button) {
        return getChildren().contains(button);
    }

    Optional<KeyButton> under(Point2D place) {
        return letters().filter(button -> button.holds(place, getSpacing() / 2)).findFirst();
    }

    void mark(Point2D place) {
        letters().forEach(button -> button.held(button.holds(place, getSpacing() / 2)));
    }

    private Stream<KeyButton> letters() {
        return getChildren().stream().map(KeyButton.class::cast);
    }

    private static KeyButton sized(KeyButton button, KeyButton under) {
        button.setPrefSize(under.getWidth(), under.getHeight());
        button.setMinSize(under.getWidth(), under.getHeight());
        return button;
    }
}
