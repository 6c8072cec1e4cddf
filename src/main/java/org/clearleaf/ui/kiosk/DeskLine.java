package org.clearleaf.ui.kiosk;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.text.Messages;

/** Whom to tell when one feels very unwell: on every screen on which one can be. */
final class DeskLine extends HBox {

    /** @param desk what to do, as the clinic says it */
    DeskLine(Messages messages, String desk) {
        getStyleClass().add("desk-line");
        getChildren()
                .addAll(Icon.HAND.node(20), label(messages.text("kiosk.unwell"), "strong"), label(desk, "t-label"));
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().addAll("t-label", styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
