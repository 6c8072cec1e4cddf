package org.clearleaf.ui.kiosk;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.RowButton;
import org.clearleaf.ui.text.Messages;

/** Looks like a field to type in and leads to it, where there is room for the keyboard. */
final class TapToSearch {

    private static final double GLASS = 24;

    private TapToSearch() {}

    static Node leadingTo(Runnable search, Messages messages) {
        String words = messages.text("kiosk.tap-to-search");
        ReadingText prompt = new ReadingText(words, "t-lead quiet");
        prompt.setMaxHeight(RowButton.USE_PREF_SIZE);
        HBox.setHgrow(prompt, Priority.ALWAYS);
        HBox line = new HBox(Icon.SEARCH.node(GLASS), prompt, Icon.KEYBOARD.node(GLASS));
        line.getStyleClass().add("tap-line");
        return new RowButton(line, words, "tap-to-search", search);
    }
}
