package org.clearleaf.ui;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.clearleaf.library.CacheFolder;
import org.clearleaf.search.Meanings;
import org.clearleaf.search.SearchIndex;
import org.clearleaf.search.embedding.BundledModel;
import org.clearleaf.ui.window.ReaderModel;
import org.jspecify.annotations.Nullable;

/**
 * Lets a model read what the library means, in the background, once the window stands and the index by words is there. Large
 * libraries take minutes, so it has a thread of its own.
 */
final class LibraryMeanings implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LibraryMeanings.class.getName());

    /** The first moments belong to the pictures. */
    private static final Duration AFTER_INDEX = Duration.seconds(1);

    private final ReaderModel model;
    private final PauseTransition pause = new PauseTransition(AFTER_INDEX);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("clearleaf-meanings").daemon(true).factory());

    /** What is to be read; another one stops the reading of the one before. */
    private final AtomicReference<@Nullable SearchIndex> wanted = new AtomicReference<>();

    private @Nullable Meanings meanings;
    private boolean isTried;
    private Subscription searched = Subscription.EMPTY;

    LibraryMeanings(ReaderModel model) {
        this.model = model;
        pause.setOnFinished(_ -> begin());
    }

    /** Follows the index once somebody searches: until then the model would take a hundred megabytes for nothing. */
    void followOnceSearched(ObservableValue<String> words) {
        if (words.getValue().isEmpty()) {
            searched = words.subscribe((_, _) -> {
                searched.unsubscribe();
                follow();
            });
        } else {
            follow();
        }
    }

    /** Follows the index from now on. */
    void follow() {
        model.index().subscribe(index -> {
            wanted.set(index);
            if (index != null) {
                pause.playFromStart();
            }
        });
    }

    private void begin() {
        SearchIndex index = wanted.get();
        Path folder = Optional.ofNullable(model.library().get())
                .flatMap(library -> library.cache())
                .map(CacheFolder::vectors)
                .orElse(null);
        if (index != null && !thread.isShutdown()) {
            thread.execute(() -> read(index, folder));
        }
    }

    private void read(SearchIndex index, @Nullable Path folder) {
        try {
            Meanings known = known(folder);
            if (known != null) {
                known.read(index, () -> index.equals(wanted.get()));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the meaning of the library can't be read", e);
        }
    }

    private @Nullable Meanings known(@Nullable Path folder) {
        if (!isTried) {
            isTried = true;
            meanings = new BundledModel()
                    .load()
                    .map(embedding -> new Meanings(embedding, folder))
                    .orElse(null);
            Meanings loaded = meanings;
            Platform.runLater(() -> model.meanings().set(loaded));
        }
        return meanings;
    }

    @Override
    public void close() {
        wanted.set(null);
        thread.execute(() -> {
            if (meanings != null) {
                meanings.close();
            }
        });
        thread.shutdown();
    }
}
