package org.clearleaf.support;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clearleaf.library.Library;
import org.clearleaf.settings.Settings;
import org.clearleaf.ui.ReaderScene;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.panel.ArticleView;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;
import org.jspecify.annotations.Nullable;

/** The whole reader in a window of its own, to be used by keys and looked at. Ask it from the thread of the test. */
public final class OpenReader implements AutoCloseable {

    private final Background background = new Background();
    private final ReaderModel model;
    private final ReaderScene reader;
    private final Stage stage;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    private OpenReader(Settings settings, Clock clock, double width, double height) {
        model = new ReaderModel(settings, Theme.LIGHT, clock);
        reader = new ReaderScene(model, Place.HOME, background, width, height, () -> {});
        stage = new Stage();
        stage.setScene(reader.scene());
        stage.setX(0);
        stage.setY(0);
        scene().getPreferences().setReducedMotion(true);
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
        stage.show();
        reader.begin();
    }

    /** Lets the page glide, as it does for most people; otherwise jumps are instant here, to save time. */
    public OpenReader gliding() {
        FxThread.run(() -> scene().getPreferences().setReducedMotion(false));
        return this;
    }

    /** Opens at home, wide enough for everything. */
    public static OpenReader on(Library library) {
        return on(library, 1280, 800);
    }

    /** Opens at home in a window of that size. */
    public static OpenReader on(Library library, double width, double height) {
        OpenReader reader = beforeReading(width, height);
        reader.take(library);
        return reader;
    }

    /** Opens at home on a day. */
    public static OpenReader on(Library library, Clock clock) {
        OpenReader reader = FxThread.call(() -> new OpenReader(Settings.DEFAULT, clock, 1280, 800));
        reader.take(library);
        return reader;
    }

    /** Opens while the library is still being read. */
    public static OpenReader beforeReading(double width, double height) {
        return FxThread.call(() -> new OpenReader(Settings.DEFAULT, Clock.systemUTC(), width, height));
    }

    /** Takes over a library as the watcher does. */
    public void take(Library library) {
        FxThread.run(() -> model.library().set(library));
        settle();
    }

    public ReaderModel model() {
        return model;
    }

    public ReaderScene reader() {
        return reader;
    }

    public Navigation navigation() {
        return reader.navigation();
    }

    public Scene scene() {
        return reader.scene();
    }

    public Stage stage() {
        return stage;
    }

    public Keys keys() {
        return new Keys(this);
    }

    /** Goes somewhere as a link does, and waits until the page stands still. */
    public void go(Place place) {
        FxThread.run(() -> navigation().go(place));
        settle();
    }

    public void chooseLanguage(String tag) {
        FxThread.run(() -> model.chooseLanguage(Locale.forLanguageTag(tag)));
        settle();
    }

    public void chooseTextSize(int percent) {
        FxThread.run(() -> model.chooseTextSize(percent));
        settle();
    }

    public void resize(double width, double height) {
        FxThread.run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
    }

    /** Waits until the page has come to rest and what was put off to a later pulse is done. */
    public void settle() {
        until("what is open has been judged", () -> reader.reviews().underWay().get() == 0);
        until(
                "the open article is whole",
                () -> FxThread.call(() -> find(".article-view")
                        .map(view -> ((ArticleView) view).isWhole())
                        .orElse(true)));
        double before;
        do {
            before = scrolled();
            FxThread.awaitPulses(2);
        } while (before != scrolled());
    }

    /** How far the open article is scrolled, from 0 to 1; -1 with no article open. */
    public double scrolled() {
        return FxThread.call(() -> find(".article-view .page-scroll")
                .map(pane -> ((ScrollPane) pane).getVvalue())
                .orElse(-1.0));
    }

    public ArticleView article() {
        return (ArticleView) node(".article-view");
    }

    /** Anchor of the part being read. */
    public String current() {
        return FxThread.call(() -> article().currentAnchor().get());
    }

    /** The node of a selector that is shown; fails if none is. */
    public Node node(String selector) {
        return FxThread.call(
                () -> find(selector).orElseThrow(() -> new AssertionError("nothing shows as " + selector)));
    }

    public boolean shows(String selector) {
        return FxThread.call(() -> find(selector).isPresent());
    }

    /** Whether these words can be seen, somewhere in a text of the window. */
    public boolean reads(String words) {
        return FxThread.call(() -> Seen.texts(root()).anyMatch(text -> text.contains(words)));
    }

    /** The first words that a node shows. */
    public String words(String selector) {
        return FxThread.call(() -> Seen.texts(node(selector)).findFirst().orElse(""));
    }

    /** How many windows are open; a pop-over is one. */
    public int windows() {
        return FxThread.call(() ->
                (int) Window.getWindows().stream().filter(Window::isShowing).count());
    }

    public @Nullable Node focused() {
        return FxThread.call(() -> scene().getFocusOwner());
    }

    /** The focused node; fails if there is none. */
    public Node focus() {
        return Objects.requireNonNull(focused(), "nothing has the focus");
    }

    public void until(String what, BooleanSupplier condition) {
        Patience.until(what, condition);
    }

    Parent root() {
        return scene().getRoot();
    }

    private Optional<Node> find(String selector) {
        Stream<Node> found = root().lookupAll(selector).stream().map(Node.class::cast);
        return found.filter(Seen::isShown).findFirst();
    }

    /** Closes the window; fails if something was thrown on the JavaFX thread meanwhile. */
    @Override
    public void close() {
        FxThread.run(() -> {
            stage.close();
            Thread.currentThread().setUncaughtExceptionHandler(null);
        });
        background.close();
        if (!failures.isEmpty()) {
            throw new AssertionError("thrown on the JavaFX thread while the reader was open", failures.getFirst());
        }
    }
}
