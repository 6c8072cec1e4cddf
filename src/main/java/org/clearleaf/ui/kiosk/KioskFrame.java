package org.clearleaf.ui.kiosk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.screen.KioskScale;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.navigation.Visit;
import org.clearleaf.ui.panel.Reviews;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.window.TakeHome;
import org.jspecify.annotations.Nullable;

/** All that one person sees: the page, and what lies over it. */
final class KioskFrame extends StackPane {

    private final ReaderModel model;
    private final Navigation navigation;
    private final SearchModel search;
    private final FrameBars bars;
    private final KioskActions actions;
    private final TakeHome takeHome;
    private final KioskPage page;
    private final StackPane layers;
    private final Curtain curtain;
    private Sheets sheets;
    private KioskLayout layout = KioskLayout.of(1, 1, 100);
    private KioskScale scale = new KioskScale(1, 1);

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
        KioskPlaces places = new KioskPlaces(model, navigation, search, reviews, languages, actions, takeHome);
        getStyleClass().addAll("window", "kiosk");
        KeyboardTray tray = new KeyboardTray(this::messages, this::pixelsPerMm, completions);
        this.page = new KioskPage(
                model,
                navigation,
                search,
                bars,
                places,
                takeHome,
                tray.visibleProperty().not());
        this.layers = new StackPane(page);
        VBox all = new VBox(layers, tray);
        VBox.setVgrow(layers, Priority.ALWAYS);
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
    }

    private void speak(Messages messages) {
        setNodeOrientation(messages.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        search.language().set(messages.language());
        layers.getChildren().remove(sheets);
        sheets = newSheets();
        layers.getChildren().add(sheets);
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
        return page.topic();
    }

    Sheets sheets() {
        return sheets;
    }

    Curtain curtain() {
        return curtain;
    }

    /** What is in view of the open article; empty where none is read. */
    Optional<Reading> reading() {
        return page.isSearching() ? Optional.empty() : topic().map(KioskTopic::reading);
    }

    /** Whether this is the home screen, with nothing typed. */
    boolean isAtHome() {
        return !page.isSearching() && navigation.place() instanceof Place.Home;
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
        page.arrive(visit, layout, sheets);
    }

    private void rebuild() {
        page.rebuild(layout, sheets);
    }

    /** Goes to where one types. */
    void openSearch() {
        page.openSearch();
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

    /** What a finger does that stays on the name of the clinic. */
    void onLongPress(Runnable action) {
        bars.onLongPress(action);
    }

    private Messages messages() {
        return model.messages().get();
    }
}
