package org.clearleaf.ui.shelf;

import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Subject;
import org.clearleaf.library.Selection;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.TwoColumns;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.text.Messages;

/** The articles on the shelf: a card each while they are few, else a tile for each subject. */
final class Topics extends VBox {

    private static final int FEW = 4;

    Topics(Selection articles, Messages messages, ObservableBooleanValue compact, Consumer<Place> go) {
        getStyleClass().add("topics");
        Map<Subject, Integer> counts = articles.countBySubject();
        boolean few = articles.size() < FEW || counts.size() == 1;
        getChildren().add(new ReadingText(messages.text(few ? "shelf.read-about" : "shelf.browse"), "t-h2"));
        if (few) {
            articles.forEach(article -> getChildren().add(new TopicCard(article, messages, go)));
        } else {
            getChildren().add(tiles(counts, messages, compact, go));
        }
    }

    private static Node tiles(
            Map<Subject, Integer> counts, Messages messages, ObservableBooleanValue compact, Consumer<Place> go) {
        TwoColumns tiles = new TwoColumns(compact);
        tiles.getStyleClass().add("subject-tiles");
        counts.forEach(
                (subject, count) -> tiles.getChildren().add(new SubjectTile(subject, count, messages).leadingTo(go)));
        return tiles;
    }
}
