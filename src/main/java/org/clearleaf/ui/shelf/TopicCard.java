package org.clearleaf.ui.shelf;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Article;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Publication;
import org.clearleaf.article.ReadingTime;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.IconLine;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.WrappingLine;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.text.Messages;

/** An article on the shelf: what it is about, how long it takes, and the way in. */
final class TopicCard extends HBox {

    private static final double TILE = 72;

    private final ShelfContext context;
    private final Messages messages;

    TopicCard(Article article, ShelfContext context) {
        this.context = context;
        this.messages = context.messages();
        getStyleClass().addAll("panel", "topic-card");
        StackPane tile =
                new StackPane(SubjectIcons.of(article.identity().subject()).node(38));
        tile.getStyleClass().add("subject-tile-icon");
        tile.setMinSize(TILE, TILE);
        tile.setMaxSize(TILE, TILE);
        VBox words = new VBox(
                new ReadingText(article.title(), "t-h2"),
                new ReadingText(article.identity().summary(), "t-body quiet"),
                meta(article),
                actions(article));
        context.stamp(article).ifPresent(stamp -> words.getChildren().add(1, stamp));
        words.getStyleClass().add("topic-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(tile, words);
    }

    private Node meta(Article article) {
        WrappingLine meta = new WrappingLine(
                item(Icon.CLOCK, messages.text("panel.header.minutes", ReadingTime.minutes(article))),
                item(Icon.CALENDAR, review(article.publication())));
        meta.getStyleClass().add("meta");
        return meta;
    }

    private String review(Publication publication) {
        LocalDate reviewed = publication.dates().reviewed();
        return reviewed != null && publication.isClinicallyReviewed()
                ? messages.text("panel.header.reviewed", messages.date(reviewed))
                : messages.text("panel.header.not-reviewed");
    }

    private static Node item(Icon icon, String words) {
        return new IconLine(icon, words, "t-label quiet");
    }

    private Node actions(Article article) {
        ActionButton read = new ActionButton(messages.text("shelf.read"), ActionButton.Kind.PRIMARY);
        read.trailingIcon(Icon.ARROW_RIGHT);
        read.setAccessibleText(messages.text("shelf.read.name", article.title()));
        read.setOnAction(_ -> context.go().accept(new Place.Topic(article.id(), null)));
        WrappingLine actions = new WrappingLine(read);
        actions.getStyleClass().add("topic-actions");
        if (!article.contraindications().isEmpty()) {
            ActionButton who = new ActionButton(messages.text("shelf.who"), ActionButton.Kind.OUTLINE);
            who.setAccessibleText(messages.text("shelf.who.name", article.title()));
            who.setOnAction(_ -> context.go().accept(new Place.Topic(article.id(), Aspect.WHO_SHOULD_NOT_USE.code())));
            actions.getChildren().add(who);
        }
        return actions;
    }
}
