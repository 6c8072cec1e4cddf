package org.clearleaf.ui.window;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.search.Hit;
import org.clearleaf.search.Results;
import org.clearleaf.ui.control.Overlay;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.navigation.Visit;
import org.clearleaf.ui.panel.ReadMarks;
import org.clearleaf.ui.panel.Reviews;
import org.clearleaf.ui.shelf.BrowseView;
import org.clearleaf.ui.takehome.SaveFolder;
import org.clearleaf.ui.takehome.SystemPrinter;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.work.Background;
import org.jspecify.annotations.Nullable;

/** The whole of the window: the app bar, and under it the place where the person is. */
public final class ReaderWindow extends StackPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final ReaderModel model;
    private final Navigation navigation;
    private final SearchModel search;
    private final ReadMarks marks = new ReadMarks();
    private final BorderPane frame = new BorderPane();
    private final TopBar top;
    private final ReadOnlyObjectWrapper<SizeClass> size = new ReadOnlyObjectWrapper<>(SizeClass.WIDE);
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final BooleanBinding compact = Bindings.equal(size, SizeClass.COMPACT);
    private final PlaceViews views;
    private final TakeHome takeHome;
    private boolean byKeyboard;
    private boolean begun;

    /**
     * Makes the window's content.
     *
     * @param reviews judges the articles that are opened
     * @param background makes the pages that somebody takes home
     * @param toggleFullScreen asks the stage
     */
    public ReaderWindow(
            ReaderModel model,
            Navigation navigation,
            SearchModel search,
            Reviews reviews,
            Background background,
            Runnable toggleFullScreen) {
        this.model = model;
        this.navigation = navigation;
        this.search = search;
        this.takeHome = new TakeHome(model, background, new SystemPrinter(TakeHome.paper()), SaveFolder.usual());
        this.views = new PlaceViews(model, navigation, search, reviews, marks, compact, this::openHit, takeHome);
        WindowActions actions = new OverlayActions(this, model, this::openTakeHome, toggleFullScreen);
        this.top = new TopBar(model, navigation, actions, this::topic);
        getStyleClass().add("window");
        // Tab follows the order in which these are added.
        frame.setTop(new VBox(top, new WorkLine(model)));
        getChildren().add(frame);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> byKeyboard = true);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> byKeyboard = false);
        new Shortcuts(this, model, navigation, actions).listen();
    }

    /** Shows the bar. There must be a scene, whose size and styles say how much a screen shows. */
    public void open() {
        width.bind(Bindings.createDoubleBinding(
                () -> getWidth() == 0 ? getScene().getWidth() : getWidth(), widthProperty()));
        fit();
        speak();
        width.subscribe((_, _) -> resize());
        model.settings().subscribe((_, _) -> resize());
        model.messages().subscribe((_, _) -> {
            speak();
            rebuild();
        });
        model.shown().subscribe((_, _) -> rebuild());
        model.today().subscribe((_, _) -> rebuild());
        model.theme().subscribe((_, _) -> arrangeBar());
        navigation.canGoBack().subscribe((_, _) -> arrangeBar());
        navigation.canGoForward().subscribe((_, _) -> arrangeBar());
        takeHome.whenChanged(this::arrangeBar);
        arrangeBar();
    }

    /** Shows where the person is, from now on. */
    public void begin() {
        begun = true;
        navigation.current().subscribe(this::arrive);
        marks.read().addListener((SetChangeListener<String>)
                _ -> topic().ifPresent(topic -> topic.questions().readMarksChanged()));
    }

    private void speak() {
        Messages messages = model.messages().get();
        setNodeOrientation(messages.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        search.language().set(messages.language());
    }

    /** The open topic, if one is open. */
    Optional<TopicView> topic() {
        return frame.getCenter() instanceof TopicView topic ? Optional.of(topic) : Optional.empty();
    }

    /** Goes to the search field of the place. */
    void focusSearch() {
        Node field = lookup(".search-field");
        topic().ifPresentOrElse(TopicView::focusSearch, () -> {
            if (field != null) {
                field.requestFocus();
            }
        });
    }

    /** Opens the best answer in the open topic, as Enter in the search field does. */
    public void openFirstAnswer() {
        topic().ifPresent(topic -> topic.questions().openFirstAnswer());
    }

    /** Makes all of the open page now, of which some would be made later; for a picture that is drawn at once. */
    public void makeWhole() {
        topic().ifPresent(topic -> {
            topic.page().makeWhole();
            topic.questions().makeWhole();
        });
    }

    /** Closes one thing: an overlay, the drawer, the find bar or the search. */
    void escape() {
        if (getChildren().getLast() instanceof Overlay overlay) {
            overlay.close();
        } else if (!topic().map(TopicView::escape).orElse(false)) {
            search.clear();
        }
    }

    /**
     * Opens the sheet of what is taken home from the open topic, if one is open.
     *
     * @param anchor of a question that is put on it; null for none
     */
    public void takeHome(@Nullable String anchor) {
        topic().ifPresent(topic -> {
            takeHome.take(topic.edition().article(), anchor);
            openTakeHome();
        });
    }

    private void openTakeHome() {
        topic().ifPresent(topic ->
                Overlay.open(this, () -> takeHome.sheet(topic.edition(), Bindings.notEqual(size, SizeClass.WIDE))));
    }

    private void arrive(Visit visit) {
        model.noticeDay();
        boolean sameArticle = visit.place() instanceof Place.Topic place
                && topic().filter(open -> open.edition().article().id().equals(place.articleId()))
                        .isPresent();
        if (!sameArticle) {
            search.topic().set(visit.place() instanceof Place.Topic place ? place.articleId() : null);
            show(visit.place());
            // Not when the same place is shown anew, where the list would blink.
            topic().ifPresent(topic -> topic.questions().putOff());
            arrangeBar();
        }
        topic().ifPresent(topic -> topic.show(visit, byKeyboard));
        showInList(visit);
    }

    private void showInList(Visit visit) {
        if (frame.getCenter() instanceof BrowseView list) {
            list.show(visit.spot());
        }
    }

    /** Shows the same place in another language or from another library; the line being read stays. */
    private void rebuild() {
        if (!begun) {
            arrangeBar();
            return;
        }
        Visit visit = navigation.here();
        show(visit.place());
        arrangeBar();
        topic().ifPresent(topic -> topic.show(visit, false));
        showInList(visit);
    }

    private void show(Place place) {
        frame.setCenter(views.view(place));
        fit();
    }

    private void openHit(Hit hit) {
        Results results = search.results().get();
        navigation.go(new Place.Topic(hit.articleId(), hit.anchor()));
        if (results != null) {
            topic().ifPresent(topic -> topic.find(results.marks(), hit.anchor()));
        }
    }

    private void arrangeBar() {
        int chosen = navigation.place() instanceof Place.Topic(String id, String _) ? takeHome.count(id) : 0;
        top.arrange(inTopic(), chosen, size.get(), width.get());
    }

    /** Before it stands there, a topic that the library has is expected to open. */
    private boolean inTopic() {
        return begun ? topic().isPresent() : views.expectsTopic(navigation.place());
    }

    /** Tells what is shown how much room there is; the bar, which takes longest, is arranged once after all else. */
    private void resize() {
        fit();
        arrangeBar();
    }

    private void fit() {
        SizeClass now = SizeClass.of(width.get(), model.textSize());
        pseudoClassStateChanged(NARROW, SizeClass.isNarrow(width.get(), model.textSize()));
        pseudoClassStateChanged(size.get().pseudoClass(), false);
        pseudoClassStateChanged(now.pseudoClass(), true);
        size.set(now);
        topic().ifPresent(topic -> topic.arrange(now, width.get()));
    }
}
