package org.clearleaf.ui;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryWatcher;
import org.clearleaf.screen.ConnectedScreens;
import org.clearleaf.screen.ScreenSize;
import org.clearleaf.settings.Settings;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.ui.kiosk.House;
import org.clearleaf.ui.kiosk.Kiosk;
import org.clearleaf.ui.kiosk.session.Counts;
import org.clearleaf.ui.kiosk.session.CountsFile;
import org.clearleaf.ui.kiosk.watch.Caretaker;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.AfterPicture;
import org.clearleaf.ui.work.Background;
import org.jspecify.annotations.Nullable;

/** The reader on a screen in a waiting room. Builds everything once, by hand, and lives until the machine ends it. */
public final class KioskApp {

    /** How many letters JavaFX keeps of the words it has laid out, in the hope that they come again: also of what somebody typed. */
    private static final String KEPT_LAYOUTS = "prism.cacheLayoutSize";

    /**
     * How much JavaFX keeps of pictures on a graphics card. The 512 MB that are usual would fill a small machine. Where the processor
     * draws, as is usual here, nothing counts them: they go when the heap has no more room.
     */
    private static final String MOST_PIXELS = "prism.maxvram";

    private final Caretaker caretaker;
    private final Path folder;
    private final Supplier<ClinicSettings> settings;
    private final Background background = new Background();
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
    private final LibraryLoading loading;
    private final ReaderModel reader = new ReaderModel(Settings.DEFAULT, Theme.LIGHT);
    private @Nullable LibraryWatcher watcher;
    private @Nullable LibraryMeanings meanings;

    private KioskApp(Caretaker caretaker, Path folder, Supplier<ClinicSettings> settings) {
        this.caretaker = caretaker;
        this.folder = folder;
        this.settings = settings;
        this.loading = new LibraryLoading(folder, background);
    }

    /**
     * Fills the screen. Comes back when the staff leaves by their code, or by a failure; otherwise a kiosk is ended from outside.
     *
     * @param caretaker has counted this start, and says which articles are safe
     * @param folder with the articles that are wanted
     * @param settings asked anew for every session
     * @throws RuntimeException if JavaFX can't start
     * @throws LinkageError if a library of the system is missing
     */
    public static void open(Caretaker caretaker, Path folder, Supplier<ClinicSettings> settings) {
        System.setProperty(KEPT_LAYOUTS, "0");
        if (System.getProperty(MOST_PIXELS) == null) {
            System.setProperty(MOST_PIXELS, "128m");
        }
        new KioskApp(caretaker, caretaker.library(folder), settings).run();
    }

    private void run() {
        loading.begin();
        Platform.startup(this::begin);
        try {
            ended.join();
        } catch (CompletionException e) {
            Platform.exit();
            throw new IllegalStateException(e.getCause());
        }
    }

    private void begin() {
        try {
            Kiosk shown = new Kiosk(new Stage(), house(), settings);
            new LibraryIndex(reader, background).follow();
            loading.show(reader, library -> new AfterPicture().run(() -> watch(library)));
            shown.show();
            new AfterPicture().run(() -> {
                caretaker.watch(folder);
                meanings = new LibraryMeanings(reader);
                meanings.follow();
            });
        } catch (RuntimeException | Error e) {
            ended.completeExceptionally(e);
        }
    }

    private House house() {
        Counts counts = new Counts(reader.clock(), new CountsFile(caretaker.counts())::add);
        Runtime.getRuntime().addShutdownHook(new Thread(counts::close, "end of the counts"));
        ScreenSize measured = new ConnectedScreens().firstSize().orElse(null);
        return new House(reader, background, System::nanoTime, counts, measured, this::leave);
    }

    private void leave() {
        ended.complete(null);
        Platform.exit();
    }

    private void watch(Library library) {
        watcher = new LibraryWatcher(folder, library, changed -> Platform.runLater(() -> loading.take(changed)));
        watcher.start();
    }
}
