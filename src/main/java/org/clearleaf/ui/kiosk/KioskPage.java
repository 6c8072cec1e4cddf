package org.clearleaf.ui.kiosk;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.clearleaf.search.Hit;
import org.clearleaf.search.Results;
import org.clearleaf.ui.control.Cards;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.navigation.Visit;
import org.clearleaf.ui.shelf.BrowseView;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.window.TakeHome;

/** The place where the person is, between its bars; while they search, what they type and what is found stand in its stead. */
final class KioskPage extends BorderPane {

    private final ReaderModel model;
    private final Navigation navigation;
    private final SearchModel search;
    private final FrameBars bars;
    private final KioskPlaces places;
    private final TakeHome takeHome;
    private final ObservableValue<Boolean> hasFoot;
    private KioskLayout layout = KioskLayout.of(1, 1, 100);
    private Node place = new Region();
    private boolean isSearching;

    /**
     * Makes an empty one.
     *
     * @param takeHome what the person takes along
     * @param hasFoot false while the keyboard takes the place of the lower bar
     */
    KioskPage(
            ReaderModel model,
            Navigation navigation,
            SearchModel search,
            FrameBars bars,
            KioskPlaces places,
            TakeHome takeHome,
            ObservableValue<Boolean> hasFoot) {
        this.model = model;
        this.navigation = navigation;
        this.search = search;
        this.bars = bars;
        this.places = places;
        this.takeHome = takeHome;
        this.hasFoot = hasFoot;
        takeHome.whenChanged(this::setFoot);
        places.marks().read().addListener((SetChangeListener<String>)
                _ -> topic().ifPresent(KioskTopic::readMarksChanged));
    }

    /** The open topic, if one is open. */
    Optional<KioskTopic> topic() {
        return place instanceof KioskTopic topic ? Optional.of(topic) : Optional.empty();
    }

    boolean isSearching() {
        return isSearching;
    }

    /** Goes where a visit leads; within the open topic that is no more than a way along it. */
    void arrive(Visit visit, KioskLayout room, Cards cards) {
        boolean same = visit.place() instanceof Place.Topic wanted
                && topic().filter(open -> open.id().equals(wanted.articleId())).isPresent();
        search.clear();
        if (same) {
            showPlace();
            goTo(visit);
        } else {
            search.topic().set(visit.place() instanceof Place.Topic wanted ? wanted.articleId() : null);
            show(visit, room, cards);
        }
    }

    /** Makes the place anew, for another language, layout or library; the line being read stays, and a search too. */
    void rebuild(KioskLayout room, Cards cards) {
        boolean searching = isSearching;
        show(navigation.here(), room, cards);
        if (searching) {
            openSearch();
        }
    }

    private void show(Visit visit, KioskLayout room, Cards cards) {
        layout = room;
        place = places.view(visit.place(), layout, new Manner.Shared(bars.desk(), cards), this::openHit);
        showPlace();
        goTo(visit);
    }

    private void goTo(Visit visit) {
        topic().ifPresent(topic -> topic.show(visit));
        if (place instanceof BrowseView list) {
            list.show(visit.spot());
        }
    }

    private void showPlace() {
        isSearching = false;
        setTop(bars.top(layout, navigation.place(), topic().isPresent()));
        setCenter(place);
        setFoot();
        // Otherwise the focus goes to the first field it finds, and the keyboard comes up.
        requestFocus();
    }

    private void setFoot() {
        Steps steps = topic().map(KioskTopic::steps).orElse(null);
        int chosen = topic().map(open -> takeHome.count(open.id())).orElse(0);
        Node foot = bars.foot(layout, navigation.place(), steps, chosen);
        foot.visibleProperty().bind(hasFoot);
        foot.managedProperty().bind(foot.visibleProperty());
        setBottom(foot);
    }

    /** Goes to where one types. */
    void openSearch() {
        isSearching = true;
        search.scope().set(SearchModel.Scope.ALL_TOPICS);
        KioskSearch view = new KioskSearch(search, messages(), bars.desk(), this::openHit, this::closeSearch);
        setTop(bars.topOfSearch(layout, navigation.place()));
        setCenter(view);
        setFoot();
        view.focusField();
    }

    private void closeSearch() {
        search.clear();
        showPlace();
    }

    private void openHit(Hit hit) {
        Results results = search.results().get();
        navigation.go(new Place.Topic(hit.articleId(), hit.anchor()));
        if (results != null) {
            topic().ifPresent(topic -> topic.view().find().mark(results.marks(), hit.anchor()));
        }
    }

    private Messages messages() {
        return model.messages().get();
    }
}
