package org.clearleaf.ui.kiosk;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clearleaf.library.Selection;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.shelf.HomeShelf;
import org.clearleaf.ui.shelf.ShelfContext;
import org.clearleaf.ui.text.LanguageName;
import org.clearleaf.ui.text.Messages;

/** Where every session begins: one question, where to type, the topics, and the languages. */
final class KioskHome {

    private final Selection articles;
    private final ShelfContext context;
    private final Messages messages;
    private final List<Locale> languages;
    private final Consumer<Locale> choose;
    private final Runnable search;

    /**
     * Makes home screens.
     *
     * @param languages to choose from; with fewer than two there is nothing to choose
     * @param search leads to where one types
     */
    KioskHome(
            Selection articles,
            ShelfContext context,
            List<Locale> languages,
            Consumer<Locale> choose,
            Runnable search) {
        this.articles = articles;
        this.context = context;
        this.messages = context.messages();
        this.languages = List.copyOf(languages);
        this.choose = choose;
        this.search = search;
    }

    /** The one of a tall screen, which begins below its art. */
    Node tall(boolean isSingleColumn) {
        HomeShelf shelf = new HomeShelf(articles, context, new SimpleBooleanProperty(isSingleColumn));
        VBox page = new VBox(words(), TapToSearch.leadingTo(search, messages), shelf.topics());
        page.getStyleClass().addAll("kiosk-home", "tall");
        if (languages.size() > 1) {
            page.getChildren().add(languageRows());
        }
        return scrolling(page);
    }

    /** The one of a wide screen. */
    Node wide(ObservableBooleanValue compact, Node sprigBand) {
        HomeShelf shelf = new HomeShelf(articles, context, compact);
        VBox page = new VBox(sprigBand, shelf.both());
        page.getStyleClass().addAll("kiosk-home", "wide");
        if (languages.size() > 1) {
            VBox choices = new VBox(languageRows());
            choices.getStyleClass().add("wide-languages");
            page.getChildren().add(choices);
        }
        return scrolling(page);
    }

    /** What the person is asked, with the way to type. */
    VBox hero() {
        VBox hero = new VBox(words(), TapToSearch.leadingTo(search, messages));
        hero.getStyleClass().add("hero-words");
        return hero;
    }

    private VBox words() {
        VBox words = new VBox(
                new ReadingText(messages.text("shelf.title"), "t-display"),
                new ReadingText(messages.text("shelf.subtitle"), "t-lead quiet"));
        words.getStyleClass().add("home-words");
        return words;
    }

    private Node languageRows() {
        ReadingText name = new ReadingText(messages.text("window.language"), "t-h3");
        name.setMaxHeight(VBox.USE_PREF_SIZE);
        HBox head = new HBox(Icon.LANGUAGES.node(24), name);
        head.getStyleClass().add("language-head");
        Locale chosen = languages.stream()
                .filter(language ->
                        language.getLanguage().equals(messages.language().getLanguage()))
                .findFirst()
                .orElse(messages.language());
        Node rows = new Choices<>(languages, chosen, LanguageName::of, choose).rows();
        VBox box = new VBox(head, rows);
        box.getStyleClass().add("languages-box");
        return box;
    }

    private static Node scrolling(Node page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}
