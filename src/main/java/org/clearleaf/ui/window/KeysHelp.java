package org.clearleaf.ui.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.IconButton;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;

/** The list of keys, over the window. Keeps the focus until it is closed. */
final class KeysHelp extends StackPane {

    private static final double WIDTH = 640;
    private static final double MARGIN = 24;
    private static final List<String> LINES = List.of(
            "search",
            "move",
            "open",
            "match",
            "escape",
            "panels",
            "history",
            "scroll",
            "size",
            "region",
            "full-screen");

    private static final double PAGE = 0.85;

    private final IconButton close;
    private final ScrollPane scroll = new ScrollPane();

    KeysHelp(Messages messages, Consumer<KeysHelp> onClose) {
        getStyleClass().add("scrim");
        close = new IconButton(Icon.CLOSE, messages.text("window.keys.close"));
        close.setOnAction(_ -> onClose.accept(this));
        ReadingText title = new ReadingText(messages.text("window.keys"), "t-h2");
        HBox.setHgrow(title, Priority.ALWAYS);
        VBox card = new VBox(new HBox(title, close), table(messages));
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

    private static GridPane table(Messages messages) {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        for (int row = 0; row < LINES.size(); row++) {
            Label keys = new Label(messages.text("window.keys." + LINES.get(row)));
            keys.getStyleClass().addAll("t-label", "strong");
            keys.setMinWidth(USE_PREF_SIZE);
            ReadingText does = new ReadingText(messages.text("window.does." + LINES.get(row)), "t-label");
            table.addRow(row, keys, does);
        }
        return table;
    }
}
