package org.clearleaf.ui.control;

import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row that opens what is folded away under it, and closes it again. What is folded away is made when it is first wanted. */
public final class Disclosure extends VBox {

    /** Comes before it opens or closes, for whoever keeps the words around it in place. */
    public static final EventType<Event> TURNING = new EventType<>(Event.ANY, "TURNING");

    private final Supplier<? extends Node> folded;
    private final String closedName;
    private final String openName;
    private final StackPane chevron = new StackPane(Icon.CHEVRON_DOWN.node());
    private final RowButton row;
    private @Nullable Node content;

    /**
     * Makes a closed one.
     *
     * @param closedName what the row is called while it is closed, for those who can't see it
     * @param openName what it is called while it is open
     */
    public Disclosure(Node head, String closedName, String openName, Supplier<? extends Node> folded) {
        this.folded = folded;
        this.closedName = closedName;
        this.openName = openName;
        getStyleClass().add("disclosure");
        HBox.setHgrow(head, Priority.ALWAYS);
        HBox line = new HBox(head, chevron);
        line.getStyleClass().add("disclosure-line");
        row = new RowButton(line, closedName, "disclosure-head", this::turn);
        getChildren().add(row);
    }

    public boolean isOpen() {
        return content != null && content.isManaged();
    }

    private void turn() {
        boolean opens = !isOpen();
        fireEvent(new Event(TURNING));
        if (content == null) {
            content = folded.get();
            getChildren().add(content);
        }
        content.setManaged(opens);
        content.setVisible(opens);
        row.setAccessibleText(opens ? openName : closedName);
        chevron.getChildren().setAll((opens ? Icon.CHEVRON_UP : Icon.CHEVRON_DOWN).node());
    }
}
