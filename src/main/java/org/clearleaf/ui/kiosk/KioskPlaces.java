package org.clearleaf.ui.kiosk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.clearleaf.article.Subject;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.library.Selection;
import org.clearleaf.search.Hit;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.figure.Sprig;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.notice.Notice;
import org.clearleaf.ui.notice.NoticeView;
import org.clearleaf.ui.panel.ArticleViews;
import org.clearleaf.ui.panel.AskList;
import org.clearleaf.ui.panel.ReadMarks;
import org.clearleaf.ui.panel.Reviews;
import org.clearleaf.ui.shelf.BrowseView;
import org.clearleaf.ui.shelf.Hero;
import org.clearleaf.ui.shelf.ShelfContext;
import org.clearleaf.ui.shelf.SubjectView;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.window.ReaderModel;

/** Makes what is shown at a place, in the language and the layout of the moment. */
final class KioskPlaces {

    /** More cards than this make too long a page. */
    private static final int MANY = 12;

    private final ReaderModel model;
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
            return notice(new Notice.Opening());
        }
        if (library.isEmpty() && !(place instanceof Place.Topic)) {
            return notice(new Notice.EmptyLibrary());
        }
        return switch (place) {
            case Place.Home() -> home(library, layout);
            case Place.Shelf(var subject) -> subject(subject, articles(library), layout);
            case Place.Browse browse -> browse(browse, articles(library), layout);
            case Place.Topic(String id, String _) -> topic(id, library, layout, manner, openHit);
        };
    }

    private Node home(Library library, KioskLayout layout) {
        KioskHome home = new KioskHome(articles(library), shelf(), languages, model::chooseLanguage, actions::search);
        return layout.hasSidebar()
                ? home.wide(constant(false), new Hero(home.hero(), new Sprig()))
                : home.tall(layout.isSingleColumn());
    }

    private Node subject(Subject subject, Selection articles, KioskLayout layout) {
        return articles.of(subject).size() > MANY
                ? browse(new Place.Browse(subject, Place.Order.BY_TITLE, null), articles, layout)
                : new SubjectView(subject, articles, shelf());
    }

    private Node browse(Place.Browse place, Selection articles, KioskLayout layout) {
        return new BrowseView(place, articles, shelf(), constant(!layout.hasSidebar()), navigation::note);
    }

    private Node topic(String articleId, Library library, KioskLayout layout, Manner manner, Consumer<Hit> openHit) {
        Optional<Edition> edition = library.find(articleId, messages().language());
        if (edition.isEmpty()) {
            Optional<Notice> broken = library.findBroken(articleId).map(file -> new Notice.BrokenTopic(file.code()));
            return notice(broken.orElse(new Notice.MissingTopic()));
        }
        ArticleViews views = new ArticleViews(
                messages(),
                model.settings().get(),
                constant(!layout.hasSidebar()),
                model.today().get(),
                reviews,
                navigation::go,
                asks,
                manner);
        KioskTopic topic =
                new KioskTopic(edition.get(), library, model, navigation, search, marks, views, manner, openHit);
        topic.arrange(layout);
        return topic;
    }

    private static ObservableBooleanValue constant(boolean value) {
        return new SimpleBooleanProperty(value);
    }

    private ShelfContext shelf() {
        return new ShelfContext(messages(), model.today().get(), navigation::go);
    }

    private Selection articles(Library library) {
        return library.in(messages().language());
    }

    private Node notice(Notice notice) {
        return new NoticeView(notice, messages(), navigation::home);
    }

    private Messages messages() {
        return model.messages().get();
    }
}
