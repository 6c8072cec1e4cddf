package org.clearleaf.ui.window;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.IconButton;
import org.clearleaf.ui.control.Overlay;
import org.clearleaf.ui.control.ReadingText;

/** Something to read, over the window. */
final class Dialog extends Overlay {

    private static final double WIDTH = 640;
    private static final double PAGE = 0.85;

    /**
     * Makes it; it is not shown yet.
     *
     * @param closeWords the name of the button that closes it
     */
    Dialog(String title, String closeWords, Node content) {
        this(title, new IconButton(Icon.CLOSE, closeWords), content);
    }

    private Dialog(String title, IconButton close, Node content) {
        super(close, card(title, close, content), WIDTH);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, KeyEvent::consume);
    }

    private static VBox card(String title, IconButton close, Node content) {
        ReadingText heading = new ReadingText(title, "t-h2");
        HBox.setHgrow(heading, Priority.ALWAYS);
        return new VBox(new HBox(heading, close), content);
    }

    /** Only keys that scroll or close do something; all others would work on what lies beneath. */
    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE, ENTER, SPACE -> {
                return;
            }
            case DOWN, PAGE_DOWN -> scrollBy(PAGE);
            case UP, PAGE_UP -> scrollBy(-PAGE);
            default -> {}
        }
        key.consume();
    }
}
