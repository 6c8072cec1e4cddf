package org.clearleaf.ui.kiosk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.search.Hit;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.figure.Sprig;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.notice.Notice;
import org.clearleaf.ui.panel.ArticleViews;
import org.clearleaf.ui.panel.AskList;
import org.clearleaf.ui.panel.ReadMarks;
import org.clearleaf.ui.panel.Reviews;
import org.clearleaf.ui.shelf.Hero;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.window.LibraryViews;
import org.clearleaf.ui.window.OpenTopic;
import org.clearleaf.ui.window.ReaderModel;

/** Makes what is shown at a place, in the language and the layout of the moment. */
final class KioskPlaces {

    private final ReaderModel model;
    private final LibraryViews views;
    private final Navigation navigation;
    private final SearchModel search;
    private final Reviews reviews;
    private final ReadMarks marks = new ReadMarks();
    private final List<Locale> languages;
    private final KioskActions actions;
    private final AskList asks;

    KioskPlaces(
            ReaderModel model,
            Navigation navigation,
            SearchModel search,
            Reviews reviews,
            List<Locale> languages,
            KioskActions actions,
            AskList asks) {
        this.model = model;
        this.views = new LibraryViews(model, navigation);
        this.navigation = navigation;
        this.search = search;
        this.reviews = reviews;
        this.languages = languages;
        this.actions = actions;
        this.asks = asks;
    }

    /** Which parts the person has read. */
    ReadMarks marks() {
        return marks;
    }

    Node view(Place place, KioskLayout layout, Manner manner, Consumer<Hit> openHit) {
        Library library = model.shown().get();
        if (library == null) {
            return views.notice(new Notice.Opening());
        }
        if (library.isEmpty() && !(place instanceof Place.Topic)) {
            return views.nothing(library, manner);
        }
        return switch (place) {
            case Place.Home() -> home(library, layout);
            case Place.Shelf(var subject) -> views.subject(subject, library, compact(layout));
            case Place.Browse browse -> views.browse(browse, library, compact(layout));
            case Place.Topic(String id, String _) -> topic(id, library, layout, manner, openHit);
        };
    }

    private Node home(Library library, KioskLayout layout) {
        KioskHome home = new KioskHome(
                views.articles(library), views.shelf(), languages, model::chooseLanguage, actions::search);
        return layout.hasSidebar()
                ? home.wide(new SimpleBooleanProperty(), new Hero(home.hero(), new Sprig()))
                : home.tall(layout.isSingleColumn());
    }

    private Node topic(String articleId, Library library, KioskLayout layout, Manner manner, Consumer<Hit> openHit) {
        Optional<Edition> edition = library.find(articleId, messages().language());
        if (edition.isEmpty()) {
            return views.noTopic(articleId, library);
        }
        ArticleViews panels = new ArticleViews(
                messages(),
                model.settings().get(),
                compact(layout),
                model.today().get(),
                reviews,
                navigation::go,
                asks,
                manner);
        OpenTopic open = new OpenTopic(edition.get(), library, model, navigation, search, marks, panels);
        KioskTopic topic = new KioskTopic(open, messages(), manner, openHit);
        topic.arrange(layout);
        return topic;
    }

    private static ObservableBooleanValue compact(KioskLayout layout) {
        return new SimpleBooleanProperty(!layout.hasSidebar());
    }

    private Messages messages() {
        return model.messages().get();
    }
}
