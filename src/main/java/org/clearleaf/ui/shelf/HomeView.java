package org.clearleaf.ui.shelf;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clearleaf.library.Selection;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.figure.Sprig;
import org.clearleaf.ui.text.Messages;

/** Where everybody begins: one question, a field to type in, and the topics. */
public final class HomeView extends BorderPane {

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
            Selection articles,
            ShelfContext context,
            Node search,
            Region results,
            ObservableBooleanValue compact,
            List<Locale> languages,
            Consumer<Locale> choose) {
        this.messages = context.messages();
        getStyleClass().add("home");
        results.getStyleClass().add("home-results");
        Region topics = new HomeShelf(articles, context, compact).both();
        setCenter(new HomeColumn(hero(search), topics, results, new HomeFoot(messages, languages, choose)));
    }

    private Hero hero(Node search) {
        VBox words = new VBox(
                new ReadingText(messages.text("shelf.title"), "t-display"),
                new ReadingText(messages.text("shelf.subtitle"), "t-lead quiet"),
                search);
        words.getStyleClass().add("hero-words");
        return new Hero(words, new Sprig());
    }
}
