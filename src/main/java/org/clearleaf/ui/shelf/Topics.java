package org.clearleaf.ui.shelf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Article;
import org.clearleaf.article.Subject;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.TwoColumns;

/** The articles on the shelf: a card each while they are few, else a tile for each subject. */
final class Topics extends VBox {

    private static final int FEW = 4;

    Topics(List<Article> articles, ShelfContext context, ObservableBooleanValue compact) {
        getStyleClass().add("topics");
        boolean few = articles.size() < FEW
                || articles.stream()
                                .map(article -> article.identity().subject())
                                .distinct()
                                .count()
                        == 1;
        getChildren().add(new ReadingText(context.messages().text(few ? "shelf.read-about" : "shelf.browse"), "t-h2"));
        if (few) {
            articles.forEach(article -> getChildren().add(new TopicCard(article, context)));
        } else {
            getChildren().add(tiles(articles, context, compact));
        }
    }

    private static Node tiles(List<Article> articles, ShelfContext context, ObservableBooleanValue compact) {
        Map<Subject, Long> counts = articles.stream()
                .collect(Collectors.groupingBy(
                        article -> article.identity().subject(), TreeMap::new, Collectors.counting()));
        TwoColumns tiles = new TwoColumns(compact);
        tiles.getStyleClass().add("subject-tiles");
        counts.forEach((subject, count) -> tiles.getChildren()
                .add(new SubjectTile(subject, count.intValue(), context.messages()).leadingTo(context.go())));
        return tiles;
    }
}
