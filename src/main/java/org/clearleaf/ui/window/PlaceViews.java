package org.clearleaf.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.search.Hit;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.faq.BigSearch;
import org.clearleaf.ui.faq.ResultsPane;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.notice.Notice;
import org.clearleaf.ui.panel.ArticleViews;
import org.clearleaf.ui.panel.ReadMarks;
import org.clearleaf.ui.panel.Reviews;
import org.clearleaf.ui.shelf.HomeView;
import org.clearleaf.ui.text.Messages;

/** Makes what is shown at a place, in the language and from the library of the moment. */
final class PlaceViews {

    private final ReaderModel model;
    private final LibraryViews views;
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
        this.views = new LibraryViews(model, navigation);
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
            return views.notice(new Notice.Opening());
        }
        if (library.isEmpty() && !(place instanceof Place.Topic)) {
            return views.nothing(library, new Manner.Own());
        }
        return switch (place) {
            case Place.Home() -> home(library);
            case Place.Shelf(var subject) -> views.subject(subject, library, compact);
            case Place.Browse browse -> views.browse(browse, library, compact);
            case Place.Topic(String id, String _) -> topic(id, library);
        };
    }

    /** Whether the library says that there is a topic at this place; its file may turn out to be gone. */
    boolean expectsTopic(Place place) {
        Library library = model.shown().get();
        return library != null
                && place instanceof Place.Topic(String id, String _)
                && library.summary(id, messages().language()).isPresent();
    }

    private Node home(Library library) {
        String call = messages().text("faq.help.call", model.settings().get().emergencyNumber());
        ResultsPane results = new ResultsPane(search, messages(), call, openHit);
        results.visibleProperty().bind(search.results().isNotNull());
        return new HomeView(
                views.articles(library),
                views.shelf(),
                new BigSearch(search, messages(), results),
                results,
                compact,
                model.languages(),
                model::chooseLanguage);
    }

    private Node topic(String articleId, Library library) {
        Optional<Edition> edition = library.find(articleId, messages().language());
        if (edition.isPresent()) {
            ArticleViews panels = new ArticleViews(
                    messages(),
                    model.settings().get(),
                    compact,
                    model.today().get(),
                    reviews,
                    navigation::go,
                    takeHome,
                    new Manner.Own());
            OpenTopic topic = new OpenTopic(edition.get(), library, model, navigation, search, marks, panels);
            return new TopicView(topic, search, openHit);
        }
        return views.noTopic(articleId, library);
    }

    private Messages messages() {
        return model.messages().get();
    }
}
