package org.clearleaf.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.clearleaf.article.Coded;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryWatcher;
import org.clearleaf.settings.Settings;
import org.clearleaf.settings.SettingsFile;
import org.clearleaf.ui.theme.ControlStyles;
import org.clearleaf.ui.theme.Fonts;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.AfterPicture;
import org.clearleaf.ui.work.Background;
import org.clearleaf.ui.work.StartTrace;
import org.jspecify.annotations.Nullable;

/** The reader in a window. Builds everything once, by hand, and lives until the window is closed. */
public final class ReaderApp {

    private static final double LEAST_WIDTH = 340;
    private static final double LEAST_HEIGHT = 400;

    private final Path folder;
    private final SettingsFile file;
    private final OpeningPlace opening;
    private final StartTrace trace;
    private final Runnable ready;
    private final @Nullable BiConsumer<ReaderModel, ReaderScene> whenDrawn;
    private final Background background = Background.held();
    private final CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
    private final LibraryLoading loading;
    private CompletableFuture<Settings> settings = new CompletableFuture<>();
    private CompletableFuture<Boolean> fonts = new CompletableFuture<>();
    private @Nullable LibraryWatcher watcher;
    private @Nullable LibraryMeanings meanings;

    private ReaderApp(
            Path folder,
            SettingsFile file,
            OpeningPlace opening,
            StartTrace trace,
            Runnable ready,
            @Nullable BiConsumer<ReaderModel, ReaderScene> whenDrawn) {
        this.folder = folder;
        this.file = file;
        this.opening = opening;
        this.trace = trace;
        this.ready = ready;
        this.whenDrawn = whenDrawn;
        this.loading = new LibraryLoading(folder, background);
    }

    /**
     * Opens the reader and comes back when its window is closed.
     *
     * @param ready waits for what JavaFX needs, while the articles are being read; what it throws is thrown here
     * @throws RuntimeException if JavaFX can't start
     * @throws LinkageError if a library of the system is missing
     */
    public static void open(Path folder, Path settings, OpeningPlace opening, StartTrace trace, Runnable ready) {
        open(folder, settings, opening, trace, ready, null);
    }

    /** The same, and hands the reader over once its first picture is on the screen. */
    static void open(
            Path folder,
            Path settings,
            OpeningPlace opening,
            StartTrace trace,
            Runnable ready,
            @Nullable BiConsumer<ReaderModel, ReaderScene> whenDrawn) {
        new ReaderApp(folder, new SettingsFile(settings), opening, trace, ready, whenDrawn).run();
    }

    /** Articles and letters are read while JavaFX starts, and the page is built while the bar is drawn: there are two cores. */
    private void run() {
        settings = background.begin(this::settings);
        loading.begin(
                opening.article(), settings.thenApply(Settings::language), () -> trace.mark(StartTrace.Step.LIBRARY));
        fonts = background.begin(() -> {
            new Fonts().load();
            return true;
        });
        ready.run();
        // JavaFX starts its clock after what it is given here; the bar would wait a whole beat for its first picture.
        Platform.startup(() -> Platform.runLater(this::begin));
        try {
            closed.join();
        } catch (CompletionException e) {
            Platform.exit();
            throw new IllegalStateException(e.getCause());
        }
    }

    private void begin() {
        trace.mark(StartTrace.Step.TOOLKIT);
        ControlStyles.use();
        orFail(() -> show(new Stage()));
    }

    private void orFail(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            closed.completeExceptionally(e);
        }
    }

    private void show(Stage stage) {
        ReaderModel model = model(settings.join());
        fonts.join();
        // What is held until the first picture includes the watcher.
        loading.show(model, library -> background.run(() -> library, this::watch));
        OpeningSize size = OpeningSize.in(Screen.getPrimary().getVisualBounds());
        ReaderScene scene = new ReaderScene(
                model,
                opening.place(),
                background,
                size.width(),
                size.height(),
                () -> stage.setFullScreen(!stage.isFullScreen()));
        stage.setMaximized(size.maximized());
        // To find what is under the pointer, JavaFX would measure what is about to be laid out.
        scene.scene().getRoot().setMouseTransparent(true);
        dress(stage, scene, model);
        new SettingsKeeping(file, background).follow(model.settings());
        // Asked for while the window is made, the bar is drawn as soon as it is there, not at the next beat of the
        // clock.
        Platform.requestNextPulse();
        stage.show();
        trace.mark(StartTrace.Step.WINDOW);
        new AfterPicture().runWhileDrawn(() -> orFail(() -> fill(scene, model)));
    }

    private void fill(ReaderScene scene, ReaderModel model) {
        loading.awaitOpened();
        scene.begin();
        trace.mark(StartTrace.Step.SCENE);
        new AfterPicture().run(() -> {
            trace.mark(StartTrace.Step.PICTURE);
            scene.scene().getRoot().setMouseTransparent(false);
            background.release();
            meanings = new LibraryMeanings(model);
            meanings.followOnceSearched(scene.search().words());
            if (whenDrawn != null) {
                whenDrawn.accept(model, scene);
            }
        });
    }

    private Settings settings() {
        Settings saved = file.read();
        return Optional.ofNullable(opening.language())
                .map(Locale::toLanguageTag)
                .map(saved::withLanguage)
                .orElse(saved);
    }

    private ReaderModel model(Settings settings) {
        ReaderModel model = new ReaderModel(settings, theme(settings));
        model.index().subscribe(index -> {
            if (index != null) {
                trace.mark(StartTrace.Step.SEARCH);
            }
        });
        return model;
    }

    private void dress(Stage stage, ReaderScene scene, ReaderModel model) {
        stage.setTitle(model.messages().get().text("app.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setScene(scene.scene());
        stage.setOnHidden(_ -> close());
    }

    private static Theme theme(Settings settings) {
        String colors = settings.colors();
        return Optional.ofNullable(colors)
                .flatMap(code -> Coded.of(Theme.class, code))
                .orElseGet(() ->
                        Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT);
    }

    private void watch(Library library) {
        watcher = new LibraryWatcher(folder, library, changed -> Platform.runLater(() -> loading.take(changed)));
        watcher.start();
    }

    private void close() {
        if (watcher != null) {
            watcher.close();
        }
        if (meanings != null) {
            meanings.close();
        }
        background.close();
        closed.complete(null);
    }
}
