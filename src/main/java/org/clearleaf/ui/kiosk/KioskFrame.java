package org.clearleaf.ui.kiosk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.collections.SetChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.screen.KioskScale;
import org.clearleaf.search.Hit;
import org.clearleaf.search.Results;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.navigation.Visit;
import org.clearleaf.ui.panel.Reviews;
import org.clearleaf.ui.shelf.BrowseView;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.window.TakeHome;
import org.jspecify.annotations.Nullable;

/** All that one person sees: the place where they are, the bars around it, and what lies over it. */
final class KioskFrame extends StackPane {

    private final ReaderModel model;
    private final Navigation navigation;
    private final SearchModel search;
    private final FrameBars bars;
    private final KioskActions actions;
    private final KioskPlaces places;
    private final TakeHome takeHome;
    private final BorderPane base = new BorderPane();
    private final StackPane page = new StackPane(base);
    private final KeyboardTray tray;
    private final Curtain curtain;
    private Sheets sheets;
    private KioskLayout layout = KioskLayout.of(1, 1, 100);
    private KioskScale scale = new KioskScale(1, 1);
    private boolean isSearching;
    private Node place = base;

    /**
     * Makes it.
     *
     * @param takeHome what the person takes along
     * @param languages that are offered
     * @param completions of the beginning of a word
     * @param finish ends the session
     */
    KioskFrame(
            ReaderModel model,
            Navigation navigation,
            SearchModel search,
            Reviews reviews,
            TakeHome takeHome,
            ClinicSettings clinic,
            List<Locale> languages,
            Function<String, CompletionStage<List<String>>> completions,
            Runnable finish) {
        this.model = model;
        this.navigation = navigation;
        this.search = search;
        this.takeHome = takeHome;
        this.sheets = newSheets();
        this.actions = new FrameActions(
                model,
                navigation,
                languages,
                () -> sheets,
                this::topic,
                open -> new TakeAway(open.edition(), takeHome, layout),
                this::openSearch,
                finish);
        this.bars = new FrameBars(clinic.clinic(), this::messages, actions, languages.size() > 1, heightProperty());
        this.places = new KioskPlaces(model, navigation, search, reviews, languages, actions, takeHome);
        getStyleClass().addAll("window", "kiosk");
        this.tray = new KeyboardTray(this::messages, this::pixelsPerMm, completions);
        VBox all = new VBox(page, tray);
        VBox.setVgrow(page, Priority.ALWAYS);
        this.curtain = new Curtain(all);
        getChildren().addAll(all, curtain);
    }

    /**
     * Makes what is seen first, once, for a screen whose size is known: nothing is made for a size or a language that nobody sees.
     *
     * @param width in pixels of the screen
     * @param height in pixels of the screen
     */
    void begin(KioskScale first, double width, double height) {
        scale = first;
        resize(width / first.factor(), height / first.factor());
        layout = KioskLayout.of(getWidth(), getHeight(), model.textSize());
        layout.mark(this);
        speak(messages());
        navigation.current().subscribe(this::arrive);
        follow();
    }

    private void follow() {
        widthProperty().subscribe((_, _) -> resize());
        heightProperty().subscribe((_, _) -> resize());
        model.settings().subscribe((_, _) -> resize());
        model.messages().subscribe((_, messages) -> {
            speak(messages);
            rebuild();
        });
        model.shown().subscribe((_, _) -> rebuild());
        takeHome.whenChanged(this::setFoot);
        places.marks().read().addListener((SetChangeListener<String>)
                _ -> topic().ifPresent(KioskTopic::readMarksChanged));
    }

    private void speak(Messages messages) {
        setNodeOrientation(messages.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        search.language().set(messages.language());
        page.getChildren().remove(sheets);
        sheets = newSheets();
        page.getChildren().add(sheets);
    }

    private Sheets newSheets() {
        return new Sheets(messages().text("window.dialog.close"), () -> layout.isPortrait());
    }

    /** Tells how large a finger is. */
    void scale(KioskScale changed) {
        scale = changed;
    }

    private double pixelsPerMm() {
        return scale.mm(1);
    }

    /** The open topic, if one is open. */
    Optional<KioskTopic> topic() {
        return place instanceof KioskTopic topic ? Optional.of(topic) : Optional.empty();
    }

    Sheets sheets() {
        return sheets;
    }

    Curtain curtain() {
        return curtain;
    }

    /** What is in view of the open article; empty where none is read. */
    Optional<Reading> reading() {
        return isSearching ? Optional.empty() : topic().map(KioskTopic::reading);
    }

    /** Whether this is the home screen, with nothing typed. */
    boolean isAtHome() {
        return !isSearching && navigation.place() instanceof Place.Home;
    }

    private void resize() {
        KioskLayout now = KioskLayout.of(getWidth(), getHeight(), model.textSize());
        if (!now.equals(layout)) {
            layout = now;
            layout.mark(this);
            rebuild();
        }
    }

    private void arrive(Visit visit) {
        sheets.close();
        boolean same = visit.place() instanceof Place.Topic wanted
                && topic().filter(open -> open.id().equals(wanted.articleId())).isPresent();
        search.clear();
        if (same) {
            showPlace();
        } else {
            search.topic().set(visit.place() instanceof Place.Topic wanted ? wanted.articleId() : null);
            build(visit.place());
        }
        topic().ifPresent(topic -> topic.show(visit));
        if (place instanceof BrowseView list) {
            list.show(visit.spot());
        }
    }

    /** Shows the same place in another language, another layout or from another library; the line being read stays. */
    private void rebuild() {
        Visit visit = navigation.here();
        boolean searching = isSearching;
        build(visit.place());
        topic().ifPresent(topic -> topic.show(visit));
        if (searching) {
            openSearch();
        }
    }

    private void build(Place wanted) {
        place = places.view(wanted, layout, new Manner.Shared(bars.desk(), sheets), this::openHit);
        showPlace();
    }

    private void showPlace() {
        isSearching = false;
        base.setTop(bars.top(layout, navigation.place(), topic().isPresent()));
        base.setCenter(place);
        setFoot();
        // Otherwise the focus goes to the first field it finds, and the keyboard comes up.
        page.requestFocus();
    }

    /** While somebody types, the keyboard takes the place of the bar. */
    private void setFoot() {
        Steps steps = topic().map(KioskTopic::steps).orElse(null);
        int chosen = topic().map(open -> takeHome.count(open.id())).orElse(0);
        Node foot = bars.foot(layout, navigation.place(), steps, chosen);
        foot.visibleProperty().bind(tray.visibleProperty().not());
        foot.managedProperty().bind(foot.visibleProperty());
        base.setBottom(foot);
    }

    /** Goes to where one types. */
    void openSearch() {
        isSearching = true;
        search.scope().set(SearchModel.Scope.ALL_TOPICS);
        KioskSearch view = new KioskSearch(search, messages(), this::openHit, this::closeSearch);
        base.setTop(bars.topOfSearch(layout, navigation.place()));
        base.setCenter(view);
        setFoot();
        view.focusField();
    }

    /**
     * Opens the sheet of what is taken home from the open topic, if one is open.
     *
     * @param anchor of a question that is put on it; null for none
     */
    void takeHome(@Nullable String anchor) {
        topic().ifPresent(open -> {
            takeHome.take(open.edition().article(), anchor);
            actions.takeHome();
        });
    }

    private void closeSearch() {
        search.clear();
        showPlace();
    }

    private void openHit(Hit hit) {
        Results results = search.results().get();
        navigation.go(new Place.Topic(hit.articleId(), hit.anchor()));
        if (results != null) {
            topic().ifPresent(topic -> topic.view().find(results.marks(), hit.anchor()));
        }
    }

    /** What a finger does that stays on the name of the clinic. */
    void onLongPress(Runnable action) {
        bars.onLongPress(action);
    }

    private Messages messages() {
        return model.messages().get();
    }
}
