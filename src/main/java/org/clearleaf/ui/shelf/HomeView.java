package org.clearleaf.ui.shelf;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Article;
import org.clearleaf.ui.control.Columns;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.figure.Sprig;
import org.clearleaf.ui.text.Messages;

/** Where everybody begins: one question, a field to type in, and the topics. */
public final class HomeView extends BorderPane {

    private static final List<Double> SHARES = List.of(0.67, 0.33);
    private static final double GAP = 48;
    private static final double STACK_GAP = 36;

    private final Messages messages;

    /**
     * Makes the home screen.
     *
     * @param search the field to type in
     * @param results shown in place of the topics while something is typed
     * @param compact whether columns stack
     * @param languages to choose from; with fewer than two there is nothing to choose
     */
    public HomeView(
            List<Article> articles,
            ShelfContext context,
            Node search,
            Node results,
            ObservableBooleanValue compact,
            List<Locale> languages,
            Consumer<Locale> choose) {
        this.messages = context.messages();
        getStyleClass().add("home");
        ScrollPane shelf = new ScrollPane(shelf(articles, context, compact));
        shelf.setFitToWidth(true);
        shelf.setFocusTraversable(false);
        shelf.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        shelf.getStyleClass().add("page-scroll");
        shelf.visibleProperty().bind(results.visibleProperty().not());
        results.getStyleClass().add("home-results");
        VBox page = new VBox(hero(search), new StackPane(shelf, results));
        VBox.setVgrow(page.getChildren().getLast(), Priority.ALWAYS);
        setCenter(page);
        setBottom(new HomeFoot(messages, languages, choose));
    }

    private Node hero(Node search) {
        VBox words = new VBox(
                new ReadingText(messages.text("shelf.title"), "t-display"),
                new ReadingText(messages.text("shelf.subtitle"), "t-lead quiet"),
                search);
        words.getStyleClass().add("hero-words");
        return new Hero(words, new Sprig());
    }

    private static Node shelf(List<Article> articles, ShelfContext context, ObservableBooleanValue compact) {
        Columns columns = new Columns(
                compact,
                SHARES,
                GAP,
                STACK_GAP,
                VPos.TOP,
                new Topics(articles, context, compact),
                new CommonQuestions(articles, context));
        columns.getStyleClass().add("shelf");
        StackPane left = new StackPane(columns);
        left.setAlignment(Pos.TOP_LEFT);
        return left;
    }
}
