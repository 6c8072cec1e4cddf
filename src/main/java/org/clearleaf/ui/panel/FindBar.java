package org.clearleaf.ui.panel;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.text.Messages;

/** Leads from match to match in the open article. */
final class FindBar extends HBox {

    private final Messages messages;
    private final Label position = new Label();

    FindBar(Messages messages, Runnable previous, Runnable next, Runnable done) {
        this.messages = messages;
        getStyleClass().add("find-bar");
        position.getStyleClass().add("t-label");
        position.setMinWidth(0);
        HBox.setHgrow(position, Priority.ALWAYS);
        position.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        position,
                        button("panel.find.previous", Icon.ARROW_UP, previous),
                        button("panel.find.next", Icon.ARROW_DOWN, next),
                        button("panel.find.done", Icon.CLOSE, done));
        setMinHeight(USE_PREF_SIZE);
        hide();
    }

    /**
     * Shows which match is current.
     *
     * @param index counted from 0
     */
    void show(int index, int count) {
        position.setText(messages.text("panel.find.position", index + 1, count));
        setManaged(true);
        setVisible(true);
    }

    void hide() {
        setManaged(false);
        setVisible(false);
    }

    private ActionButton button(String key, Icon icon, Runnable action) {
        ActionButton button = new ActionButton(messages.text(key), icon, ActionButton.Kind.GHOST);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
