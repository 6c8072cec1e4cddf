package org.clearleaf.ui.panel;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;

/** Leads from match to match in the open article. */
final class FindBar extends HBox {

    private final Messages messages;
    private final VBox position = new VBox();

    FindBar(Messages messages, Runnable previous, Runnable next, Runnable done) {
        this.messages = messages;
        getStyleClass().add("find-bar");
        position.getStyleClass().add("position");
        position.setMinWidth(0);
        HBox.setHgrow(position, Priority.ALWAYS);
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
        String words = messages.text("panel.find.position", index + 1, count);
        position.getChildren().setAll(new ReadingText(words, "t-label strong"));
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
