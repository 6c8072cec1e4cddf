package org.clearleaf.ui;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.clearleaf.article.Coded;
import org.clearleaf.library.BrokenFile;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
import org.clearleaf.library.LibraryWatcher;
import org.clearleaf.settings.Settings;
import org.clearleaf.settings.SettingsFile;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.AfterPicture;
import org.clearleaf.ui.work.Background;
import org.clearleaf.ui.work.Latest;
import org.clearleaf.ui.work.StartTrace;
import org.jspecify.annotations.Nullable;

/** The reader in a window. Builds everything once, by hand, and lives until the window is closed. */
public final class ReaderApp {

    private static final System.Logger LOG = System.getLogger(ReaderApp.class.getName());
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 340;
    private static final double LEAST_HEIGHT = 400;

    /** How long a window may wait for its articles before it opens without them. */
    private static final long PATIENCE_MILLIS = 400;

    private final Path folder;
    private final SettingsFile file;
    private final OpeningPlace opening;
    private final StartTrace trace;
    private final BiConsumer<ReaderModel, ReaderScene> whenDrawn;
    private final Background background = new Background();
    private final CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
    private @Nullable LibraryWatcher watcher;

    private ReaderApp(
            Path folder,
            SettingsFile file,
            OpeningPlace opening,
            StartTrace trace,
            BiConsumer<ReaderModel, ReaderScene> whenDrawn) {
        this.folder = folder;
        this.file = file;
        this.opening = opening;
        this.trace = trace;
        this.whenDrawn = whenDrawn;
    }

    /**
     * Opens the reader and comes back when its window is closed.
     *
     * @throws RuntimeException if JavaFX can't start
     * @throws LinkageError if a library of the system is missing
     */
    public static void open(Path folder, Path settings, OpeningPlace opening, StartTrace trace) {
        open(folder, settings, opening, trace, (_, _) -> {});
    }

    /** The same, and hands the reader over once its first picture is on the screen. */
    static void open(
            Path folder,
            Path settings,
            OpeningPlace opening,
            StartTrace trace,
            BiConsumer<ReaderModel, ReaderScene> whenDrawn) {
        new ReaderApp(folder, new SettingsFile(settings), opening, trace, whenDrawn).run();
    }

    /** The articles are read while JavaFX starts: there are two cores. */
    private void run() {
        CompletableFuture<Library> reading = background.begin(this::read);
        Platform.startup(() -> begin(reading));
        try {
            closed.join();
        } catch (CompletionException e) {
            Platform.exit();
            throw new IllegalStateException(e.getCause());
        }
    }

    private Library read() {
        Library library = new LibraryReader().read(folder);
        trace.mark(StartTrace.Step.LIBRARY);
        return library;
    }

    private void begin(CompletableFuture<Library> reading) {
        trace.mark(StartTrace.Step.TOOLKIT);
        try {
            show(new Stage(), reading);
        } catch (RuntimeException | Error e) {
            closed.completeExceptionally(e);
        }
    }

    private void show(Stage stage, CompletableFuture<Library> reading) {
        ReaderModel model = model();
        ReaderScene scene =
                new ReaderScene(model, background, WIDTH, HEIGHT, () -> stage.setFullScreen(!stage.isFullScreen()));
        dress(stage, scene, model);
        keepSettings(model);
        scene.navigation().go(opening.place());
        fill(model, reading);
        trace.mark(StartTrace.Step.SCENE);
        stage.show();
        trace.mark(StartTrace.Step.WINDOW);
        new AfterPicture().run(() -> {
            trace.mark(StartTrace.Step.PICTURE);
            whenDrawn.accept(model, scene);
        });
    }

    private ReaderModel model() {
        Settings saved = file.read();
        Settings settings = Optional.ofNullable(opening.language())
                .map(Locale::toLanguageTag)
                .map(saved::withLanguage)
                .orElse(saved);
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

    /** The first picture shows the article at once if it can be read in time; a slow disk gets a window that says so. */
    private void fill(ReaderModel model, CompletableFuture<Library> reading) {
        try {
            arrived(model, reading.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            background.run(reading::get, library -> arrived(model, library));
        } catch (ExecutionException e) {
            throw new IllegalStateException("the library could not be read", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void arrived(ReaderModel model, Library library) {
        take(model, library);
        new AfterPicture().run(() -> watch(model, library));
    }

    private static Theme theme(Settings settings) {
        String colors = settings.colors();
        return Optional.ofNullable(colors)
                .flatMap(code -> Coded.of(Theme.class, code))
                .orElseGet(() ->
                        Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT);
    }

    private void keepSettings(ReaderModel model) {
        Settings started = model.settings().get();
        Latest newest = new Latest(background);
        model.settings().subscribe(changed -> {
            if (!changed.equals(started)) {
                newest.run(() -> save(changed), _ -> {});
            }
        });
    }

    private boolean save(Settings settings) {
        file.save(settings);
        return true;
    }

    private void watch(ReaderModel model, Library library) {
        watcher = new LibraryWatcher(folder, library, changed -> Platform.runLater(() -> take(model, changed)));
        watcher.start();
    }

    private static void take(ReaderModel model, Library library) {
        for (BrokenFile broken : library.brokenFiles()) {
            LOG.log(Level.WARNING, "not shown: {0}: {1}", broken.file(), broken.problems());
        }
        model.library().set(library);
    }

    private void close() {
        if (watcher != null) {
            watcher.close();
        }
        background.close();
        closed.complete(null);
    }
}
