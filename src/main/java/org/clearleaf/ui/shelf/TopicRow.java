package org.clearleaf.ui.shelf;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.library.Summary;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.IconLine;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** A topic in a long list: its title and what it is about. */
final class TopicRow extends ListCell<Summary> {

    private static final double TILE = 44;

    private final boolean showsUpdate;
    private final ShelfContext context;
    private final Messages messages;

    TopicRow(boolean showsUpdate, ShelfContext context) {
        this.showsUpdate = showsUpdate;
        this.context = context;
        this.messages = context.messages();
        getStyleClass().add("topic-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Summary topic, boolean empty) {
        super.updateItem(topic, empty);
        setText(null);
        setGraphic(topic == null ? null : line(topic));
        setAccessibleText(topic == null ? null : messages.text("shelf.subject.name", topic.title(), topic.summary()));
    }

    private Node line(Summary topic) {
        StackPane tile = new StackPane(SubjectIcons.of(topic.subject()).node(24));
        tile.getStyleClass().add("subject-tile-icon");
        tile.setMinSize(TILE, TILE);
        tile.setMaxSize(TILE, TILE);
        VBox words = new VBox(
                new ReadingText(topic.title(), "t-row strong"), new ReadingText(topic.summary(), "t-label quiet"));
        context.stamp(topic).ifPresent(stamp -> words.getChildren().add(1, stamp));
        LocalDate updated = topic.dates().updated();
        if (showsUpdate && updated != null) {
            String when = messages.text("shelf.updated", messages.date(updated));
            words.getChildren().add(new IconLine(Icon.CALENDAR, when, "t-small quiet"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(tile, words, Icon.CHEVRON_RIGHT.node(20));
        line.getStyleClass().add("topic-line");
        return line;
    }
}
