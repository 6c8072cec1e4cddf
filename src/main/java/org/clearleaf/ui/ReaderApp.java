package org.clearleaf.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.clearleaf.article.Coded;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryWatcher;
import org.clearleaf.settings.Settings;
import org.clearleaf.settings.SettingsFile;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;
import org.clearleaf.ui.work.Latest;
import org.jspecify.annotations.Nullable;

/** The reader in a window. Builds everything once, by hand, and lives until the window is closed. */
public final class ReaderApp {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 340;
    private static final double LEAST_HEIGHT = 400;

    private final Path folder;
    private final SettingsFile file;
    private final OpeningPlace opening;
    private final Background background = new Background();
    private final CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
    private @Nullable LibraryWatcher watcher;
    private @Nullable LibraryMeanings meanings;

    private ReaderApp(Path folder, SettingsFile file, OpeningPlace opening) {
        this.folder = folder;
        this.file = file;
        this.opening = opening;
    }

    /**
     * Opens the reader and comes back when its window is closed.
     *
     * @throws RuntimeException if JavaFX can't start
     * @throws LinkageError if a library of the system is missing
     */
    public static void open(Path folder, Path settings, OpeningPlace opening) {
        ReaderApp app = new ReaderApp(folder, new SettingsFile(settings), opening);
        Platform.startup(app::begin);
        try {
            app.closed.join();
        } catch (CompletionException e) {
            Platform.exit();
            throw new IllegalStateException(e.getCause());
        }
    }

    private void begin() {
        try {
            show(new Stage());
        } catch (RuntimeException | Error e) {
            closed.completeExceptionally(e);
        }
    }

    private void show(Stage stage) {
        Settings saved = file.read();
        Settings settings = Optional.ofNullable(opening.language())
                .map(Locale::toLanguageTag)
                .map(saved::withLanguage)
                .orElse(saved);
        ReaderModel model = new ReaderModel(settings, theme(settings));
        ReaderScene scene =
                new ReaderScene(model, background, WIDTH, HEIGHT, () -> stage.setFullScreen(!stage.isFullScreen()));
        stage.setTitle(model.messages().get().text("app.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setScene(scene.scene());
        stage.setOnHidden(_ -> close());
        keepSettings(model);
        scene.navigation().go(opening.place());
        LibraryLoading loading = new LibraryLoading(folder, background, model);
        loading.start(opening.article(), library -> watch(loading, library));
        meanings = new LibraryMeanings(model);
        stage.show();
        meanings.follow();
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

    private void watch(LibraryLoading loading, Library library) {
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
