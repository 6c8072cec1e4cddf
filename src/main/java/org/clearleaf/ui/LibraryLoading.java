package org.clearleaf.ui;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.clearleaf.library.BrokenFile;
import org.clearleaf.library.CacheFolder;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;
import org.jspecify.annotations.Nullable;

/** Shows something to read as soon as possible: the library as it was kept, or the article asked for, or all when it is read. */
final class LibraryLoading {

    /** How long a window may wait for its articles before it opens without them. */
    private static final long PATIENCE_MILLIS = 400;

    private final Path folder;
    private final Background background;
    private CompletableFuture<First> first = new CompletableFuture<>();
    private CompletableFuture<Boolean> opened = CompletableFuture.completedFuture(true);
    private @Nullable ReaderModel shown;

    /**
     * What can be shown at first.
     *
     * @param library absent if there is nothing
     * @param isWhole whether it is the library as it was kept, not an article
     */
    private record First(@Nullable Library library, boolean isWhole) {}

    LibraryLoading(Path folder, Background background) {
        this.folder = folder;
        this.background = background;
    }

    /** Begins to read, before there is a screen. */
    void begin() {
        first = background.begin(() -> first(null));
    }

    /**
     * The same; the article that is opened first is at hand when it is shown.
     *
     * @param article its id; absent for none
     * @param language of the person
     * @param found is called when something can be shown, on the thread that reads
     */
    void begin(@Nullable String article, CompletableFuture<String> language, Runnable found) {
        first = background.begin(() -> first(article));
        opened = first.thenCombineAsync(
                language,
                (something, tag) -> {
                    Library library = something.library();
                    if (article != null && library != null) {
                        library.find(article, Locale.forLanguageTag(tag));
                    }
                    found.run();
                    return true;
                },
                background.threads());
    }

    /** Waits, not for long, until the article that is opened first has been read; not at all while there is no library. */
    void awaitOpened() {
        if (!first.isDone()) {
            return;
        }
        try {
            opened.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            log().log(Level.DEBUG, "the first article is late", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Off the JavaFX thread, as it takes a hash to tell where the library is kept. */
    private LibraryReader reader() {
        return LibraryReader.keepingIn(CacheFolder.of(folder));
    }

    private First first(@Nullable String article) {
        LibraryReader reader = reader();
        return reader.stored(folder)
                .map(whole -> new First(whole, true))
                .orElseGet(() -> new First(article == null ? null : reader.readArticle(folder, article), false));
    }

    /**
     * Shows what was found; a slow disk gets a window without it, and the articles when they are there.
     *
     * @param loaded is called once, with a whole library, which may have changed since it was kept
     */
    void show(ReaderModel model, Consumer<Library> loaded) {
        shown = model;
        try {
            show(first.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS), loaded);
        } catch (TimeoutException _) {
            background.run(first::get, found -> show(found, loaded));
        } catch (ExecutionException e) {
            throw new IllegalStateException("the library could not be read", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(First found, Consumer<Library> loaded) {
        Library library = found.library();
        if (library != null && (found.isWhole() || !library.isEmpty())) {
            take(library);
        }
        if (library != null && found.isWhole()) {
            loaded.accept(library);
        } else {
            readAll(loaded);
        }
    }

    private void readAll(Consumer<Library> loaded) {
        ReaderModel model = Objects.requireNonNull(shown);
        background.run(() -> reader().read(folder, model.reading()::at), library -> {
            model.reading().end();
            take(library);
            loaded.accept(library);
        });
    }

    void take(Library library) {
        for (BrokenFile broken : library.brokenFiles()) {
            log().log(Level.WARNING, "not shown: {0}: {1}", broken.file(), broken.problems());
        }
        if (library.isEmpty()) {
            log().log(Level.WARNING, "nothing to read in {0}: {1}", library.folder(), library.emptyBecause());
        }
        Objects.requireNonNull(shown).library().set(library);
    }

    /** Not kept: to make one at the start, Java looks through every jar for whom to tell. */
    private static System.Logger log() {
        return System.getLogger(LibraryLoading.class.getName());
    }
}
