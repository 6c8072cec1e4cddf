package org.clearleaf.ui.panel;

import java.util.List;
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
    private final List<ActionButton> ways;

    FindBar(Messages messages, Runnable previous, Runnable next, Runnable done) {
        this.messages = messages;
        getStyleClass().add("find-bar");
        position.getStyleClass().add("position");
        position.setMinWidth(0);
        HBox.setHgrow(position, Priority.ALWAYS);
        ways = List.of(
                button("panel.find.previous", Icon.ARROW_UP, previous),
                button("panel.find.next", Icon.ARROW_DOWN, next));
        getChildren().add(position);
        getChildren().addAll(ways);
        getChildren().add(button("panel.find.done", Icon.CLOSE, done));
        setMinHeight(USE_PREF_SIZE);
    }

    /**
     * Shows which match is current.
     *
     * @param index counted from 0
     */
    void showMatch(int index, int count) {
        show(messages.text("panel.find.position", index + 1, count), true);
    }

    /** Shows that the marked words rest on the source of a number. */
    void showSource(int number) {
        show(messages.text("panel.find.source", number), false);
    }

    private void show(String words, boolean leads) {
        position.getChildren().setAll(new ReadingText(words, "t-label strong"));
        ways.forEach(way -> {
            way.setManaged(leads);
            way.setVisible(leads);
        });
    }

    private ActionButton button(String key, Icon icon, Runnable action) {
        ActionButton button = new ActionButton(messages.text(key), icon, ActionButton.Kind.GHOST);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
