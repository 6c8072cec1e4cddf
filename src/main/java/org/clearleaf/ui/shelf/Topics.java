package org.clearleaf.ui.shelf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Article;
import org.clearleaf.article.Subject;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.TwoColumns;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.text.Messages;

/** The articles on the shelf: a card each while they are few, else a tile for each subject. */
final class Topics extends VBox {

    private static final int FEW = 4;

    Topics(List<Article> articles, Messages messages, ObservableBooleanValue compact, Consumer<Place> go) {
        getStyleClass().add("topics");
        boolean few = articles.size() < FEW
                || articles.stream()
                                .map(article -> article.identity().subject())
                                .distinct()
                                .count()
                        == 1;
        getChildren().add(new ReadingText(messages.text(few ? "shelf.read-about" : "shelf.browse"), "t-h2"));
        if (few) {
            articles.forEach(article -> getChildren().add(new TopicCard(article, messages, go)));
        } else {
            getChildren().add(tiles(articles, messages, compact, go));
        }
    }

    private static Node tiles(
            List<Article> articles, Messages messages, ObservableBooleanValue compact, Consumer<Place> go) {
        Map<Subject, Long> counts = articles.stream()
                .collect(Collectors.groupingBy(
                        article -> article.identity().subject(), TreeMap::new, Collectors.counting()));
        TwoColumns tiles = new TwoColumns(compact);
        tiles.getStyleClass().add("subject-tiles");
        counts.forEach((subject, count) ->
                tiles.getChildren().add(new SubjectTile(subject, count.intValue(), messages).leadingTo(go)));
        return tiles;
    }
}
