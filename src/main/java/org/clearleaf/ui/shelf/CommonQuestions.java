package org.clearleaf.ui.shelf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Aspect;
import org.clearleaf.library.Selection;
import org.clearleaf.library.Summary;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.RowButton;
import org.clearleaf.ui.navigation.Place;

/**
 * A few questions to start with: what people ask first, taken in turn from the articles that are not out of date, and no words
 * twice.
 */
final class CommonQuestions extends VBox {

    private static final int MOST = 5;

    /** In a large library those of the first articles will do. */
    private static final int LOOKED_AT = 60;

    private static final List<Aspect> ASKED_FIRST = List.of(
            Aspect.DOES_IT_WORK, Aspect.SIDE_EFFECTS, Aspect.WHO_SHOULD_NOT_USE, Aspect.BASICS, Aspect.WHO_MAY_BENEFIT);

    private record Pick(Summary article, Summary.Asked question) {}

    CommonQuestions(Selection articles, ShelfContext context) {
        getStyleClass().add("common-questions");
        getChildren().add(new ReadingText(context.messages().text("shelf.common"), "t-h2"));
        List<Summary> reliable = articles.stream()
                .limit(LOOKED_AT)
                .filter(article -> !context.isOutOfDate(article))
                .toList();
        picks(reliable).forEach(pick -> getChildren().add(row(pick, context.go())));
    }

    private static List<Pick> picks(List<Summary> articles) {
        Map<String, Pick> picks = new LinkedHashMap<>();
        for (Aspect aspect : ASKED_FIRST) {
            for (Summary article : articles) {
                article.asked().stream()
                        .filter(question -> question.aspect() == aspect)
                        .findFirst()
                        .ifPresent(question -> picks.putIfAbsent(question.question(), new Pick(article, question)));
            }
        }
        return picks.values().stream().limit(MOST).toList();
    }

    private static Node row(Pick pick, Consumer<Place> go) {
        String question = pick.question().question();
        String topic = pick.article().title();
        VBox words = new VBox(new ReadingText(question, "t-row strong"), new ReadingText(topic, "t-small quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words, Icon.CHEVRON_RIGHT.node(20));
        line.getStyleClass().add("common-line");
        Place place = new Place.Topic(pick.article().id(), pick.question().anchor());
        return new RowButton(line, question + " " + topic, "common-row", () -> go.accept(place));
    }
}
