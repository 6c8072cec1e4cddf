package org.clearleaf.ui.window;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;

/** The list of keys. */
final class KeysTable extends GridPane {

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
            "print",
            "region",
            "full-screen",
            "help");

    KeysTable(Messages messages) {
        getStyleClass().add("keys");
        for (int row = 0; row < LINES.size(); row++) {
            Label keys = new Label(messages.text("window.keys." + LINES.get(row)));
            keys.getStyleClass().addAll("t-label", "strong");
            keys.setMinWidth(USE_PREF_SIZE);
            ReadingText does = new ReadingText(messages.text("window.does." + LINES.get(row)), "t-label");
            addRow(row, keys, does);
        }
    }
}
