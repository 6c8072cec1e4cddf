package org.clearleaf.ui.window;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.IconButton;
import org.clearleaf.ui.control.ReadingText;

/** Something to read, over the window. Keeps the focus until it is closed. */
final class Dialog extends StackPane {

    private static final double WIDTH = 640;
    private static final double MARGIN = 24;
    private static final double PAGE = 0.85;

    private final IconButton close;
    private final ScrollPane scroll = new ScrollPane();

    /**
     * Makes it; it is not shown yet.
     *
     * @param closeWords the name of the button that closes it
     */
    Dialog(String title, String closeWords, Node content, Consumer<Dialog> onClose) {
        getStyleClass().add("scrim");
        close = new IconButton(Icon.CLOSE, closeWords);
        close.setOnAction(_ -> onClose.accept(this));
        ReadingText heading = new ReadingText(title, "t-h2");
        HBox.setHgrow(heading, Priority.ALWAYS);
        VBox card = new VBox(new HBox(heading, close), content);
        card.getStyleClass().addAll("panel", "dialog");
        scroll.setContent(card);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxSize(WIDTH, USE_PREF_SIZE);
        scroll.maxHeightProperty().bind(heightProperty().subtract(2 * MARGIN));
        getChildren().add(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, KeyEvent::consume);
    }

    void close() {
        close.fire();
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

    /** @param share of the height of the view */
    private void scrollBy(double share) {
        double view = scroll.getViewportBounds().getHeight();
        double room = scroll.getContent().getLayoutBounds().getHeight() - view;
        if (room > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + share * view / room, 0, 1));
        }
    }

    void focusClose() {
        close.requestFocus();
    }
}
