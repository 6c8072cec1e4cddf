package org.clearleaf.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.clearleaf.article.Subject;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.library.Selection;
import org.clearleaf.library.Summary;
import org.clearleaf.search.Hit;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.faq.BigSearch;
import org.clearleaf.ui.faq.ResultsPane;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.notice.Notice;
import org.clearleaf.ui.notice.NoticeView;
import org.clearleaf.ui.panel.ArticleViews;
import org.clearleaf.ui.panel.ReadMarks;
import org.clearleaf.ui.panel.Reviews;
import org.clearleaf.ui.shelf.BrowseView;
import org.clearleaf.ui.shelf.HomeView;
import org.clearleaf.ui.shelf.ShelfContext;
import org.clearleaf.ui.shelf.SubjectView;
import org.clearleaf.ui.text.Messages;

/** Makes what is shown at a place, in the language and from the library of the moment. */
final class PlaceViews {

    /** More cards than this make too long a page. */
    private static final int MANY = 12;

    private final ReaderModel model;
    private final Navigation navigation;
    private final SearchModel search;
    private final Reviews reviews;
    private final ReadMarks marks;
    private final ObservableBooleanValue compact;
    private final Consumer<Hit> openHit;
    private final TakeHome takeHome;

    PlaceViews(
            ReaderModel model,
            Navigation navigation,
            SearchModel search,
            Reviews reviews,
            ReadMarks marks,
            ObservableBooleanValue compact,
            Consumer<Hit> openHit,
            TakeHome takeHome) {
        this.model = model;
        this.navigation = navigation;
        this.search = search;
        this.reviews = reviews;
        this.marks = marks;
        this.compact = compact;
        this.openHit = openHit;
        this.takeHome = takeHome;
    }

    Node view(Place place) {
        Library library = model.shown().get();
        if (library == null) {
            return notice(new Notice.Opening());
        }
        if (library.isEmpty() && !(place instanceof Place.Topic)) {
            return notice(hidesAnything() ? new Notice.AllHidden() : new Notice.EmptyLibrary());
        }
        return switch (place) {
            case Place.Home() -> home(library);
            case Place.Shelf(var subject) -> subject(subject, articles(library));
            case Place.Browse browse -> browse(browse, articles(library));
            case Place.Topic(String id, String _) -> topic(id, library);
        };
    }

    private Node subject(Subject subject, Selection articles) {
        return articles.of(subject).size() > MANY
                ? browse(new Place.Browse(subject, Place.Order.BY_TITLE, null), articles)
                : new SubjectView(subject, articles, shelf());
    }

    private Node browse(Place.Browse place, Selection articles) {
        return new BrowseView(place, articles, shelf(), compact, navigation::note);
    }

    private Node home(Library library) {
        ResultsPane results = new ResultsPane(search, messages(), openHit);
        results.visibleProperty().bind(search.results().isNotNull());
        return new HomeView(
                articles(library),
                shelf(),
                new BigSearch(search, messages(), results),
                results,
                compact,
                model.languages(),
                model::chooseLanguage);
    }

    private Node topic(String articleId, Library library) {
        Optional<Edition> edition = library.find(articleId, messages().language());
        if (edition.isPresent()) {
            ArticleViews views = new ArticleViews(
                    messages(),
                    model.settings().get(),
                    compact,
                    model.today().get(),
                    reviews,
                    navigation::go,
                    takeHome,
                    new Manner.Own());
            return new TopicView(edition.get(), library, model, navigation, search, marks, views, openHit);
        }
        Optional<Notice> broken = library.findBroken(articleId).map(file -> new Notice.BrokenTopic(file.code()));
        return notice(broken.or(() -> hidden(articleId)).orElse(new Notice.MissingTopic()));
    }

    private Optional<Notice> hidden(String articleId) {
        return Optional.ofNullable(model.library().get())
                .flatMap(all -> all.summary(articleId, messages().language()))
                .map(Summary::dates)
                .flatMap(dates -> dates.outOfDateSince(model.today().get()))
                .map(Notice.HiddenTopic::new);
    }

    private boolean hidesAnything() {
        Library all = model.library().get();
        return all != null && !all.isEmpty();
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
