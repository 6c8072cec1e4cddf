package org.clearleaf.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Article;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Question;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.RowButton;
import org.clearleaf.ui.navigation.Place;

/** A few questions to start with: what people ask first, taken in turn from the articles that are not out of date. */
final class CommonQuestions extends VBox {

    private static final int MOST = 5;
    private static final List<Aspect> ASKED_FIRST = List.of(
            Aspect.DOES_IT_WORK, Aspect.SIDE_EFFECTS, Aspect.WHO_SHOULD_NOT_USE, Aspect.BASICS, Aspect.WHO_MAY_BENEFIT);

    private record Pick(Article article, Question question) {}

    CommonQuestions(List<Article> articles, ShelfContext context) {
        getStyleClass().add("common-questions");
        getChildren().add(new ReadingText(context.messages().text("shelf.common"), "t-h2"));
        List<Article> reliable = articles.stream()
                .filter(article -> !context.isOutOfDate(article))
                .toList();
        picks(reliable).forEach(pick -> getChildren().add(row(pick, context.go())));
    }

    private static List<Pick> picks(List<Article> articles) {
        List<Pick> picks = new ArrayList<>();
        for (Aspect aspect : ASKED_FIRST) {
            for (Article article : articles) {
                article.questions().stream()
                        .filter(question -> question.aspect() == aspect && !question.isEmpty())
                        .findFirst()
                        .ifPresent(question -> picks.add(new Pick(article, question)));
            }
        }
        return picks.subList(0, Math.min(MOST, picks.size()));
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
