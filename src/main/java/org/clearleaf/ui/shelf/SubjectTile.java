package org.clearleaf.ui.shelf;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Subject;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.RowButton;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.text.Messages;

/** A subject on the shelf, with the number of its topics. */
final class SubjectTile {

    private static final double TILE = 48;

    private final Subject subject;
    private final int topics;
    private final Messages messages;

    SubjectTile(Subject subject, int topics, Messages messages) {
        this.subject = subject;
        this.topics = topics;
        this.messages = messages;
    }

    Node leadingTo(Consumer<Place> go) {
        String name = messages.text("shelf.subject." + subject.code());
        String count = messages.text("shelf.topics", topics);
        StackPane icon = new StackPane(SubjectIcons.of(subject).node(26));
        icon.getStyleClass().add("subject-tile-icon");
        icon.setMinSize(TILE, TILE);
        icon.setMaxSize(TILE, TILE);
        VBox words = new VBox(new ReadingText(name, "t-h3"), new ReadingText(count, "t-label quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(icon, words, Icon.CHEVRON_RIGHT.node(20));
        line.getStyleClass().add("subject-line");
        return new RowButton(
                line,
                messages.text("shelf.subject.name", name, count),
                "subject-tile",
                () -> go.accept(new Place.Shelf(subject)));
    }
}
