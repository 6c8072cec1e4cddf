package org.clearleaf.ui.shelf;

import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Subject;
import org.clearleaf.library.Selection;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.TwoColumns;
import org.clearleaf.ui.control.WrappingLine;
import org.clearleaf.ui.navigation.Place;

/** The articles on the shelf: a card each while they are few, else a tile for each subject. */
final class Topics extends VBox {

    private static final int FEW = 4;

    /** From so many on, somebody may want to see them all in a list. */
    private static final int MANY = 40;

    Topics(Selection articles, ShelfContext context, ObservableBooleanValue compact) {
        getStyleClass().add("topics");
        Map<Subject, Integer> counts = articles.countBySubject();
        boolean few = articles.size() < FEW || counts.size() == 1;
        getChildren().add(new ReadingText(context.messages().text(few ? "shelf.read-about" : "shelf.browse"), "t-h2"));
        if (few && articles.size() < MANY) {
            articles.forEach(article -> getChildren().add(new TopicCard(article, context)));
        } else {
            getChildren().add(tiles(counts, context, compact));
        }
        if (articles.size() > MANY) {
            getChildren().add(lists(context));
        }
    }

    /** Ways to all topics at once. */
    private static Node lists(ShelfContext context) {
        WrappingLine lists = new WrappingLine();
        lists.getStyleClass().add("languages");
        for (Place.Order order : Place.Order.values()) {
            ActionButton list =
                    new ActionButton(context.messages().text("shelf.list." + order.code()), ActionButton.Kind.OUTLINE);
            list.setOnAction(_ -> context.go().accept(new Place.Browse(null, order, null)));
            lists.getChildren().add(list);
        }
        return lists;
    }

    private static Node tiles(Map<Subject, Integer> counts, ShelfContext context, ObservableBooleanValue compact) {
        TwoColumns tiles = new TwoColumns(compact);
        tiles.getStyleClass().add("subject-tiles");
        counts.forEach((subject, count) ->
                tiles.getChildren().add(new SubjectTile(subject, count, context.messages()).leadingTo(context.go())));
        return tiles;
    }
}
