package org.clearleaf.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.clearleaf.library.CacheFolder;
import org.clearleaf.library.Library;
import org.clearleaf.search.SearchIndex;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.AfterPicture;
import org.clearleaf.ui.work.Background;
import org.clearleaf.ui.work.Headway;
import org.jspecify.annotations.Nullable;

/** Keeps the index of the library in use. Searches go on in the old one until the new one stands. */
final class LibraryIndex {

    /** How soon to ask again for an index on which another program is at work. */
    private static final Duration SOON = Duration.seconds(3);

    private final ReaderModel model;
    private final Background background;

    LibraryIndex(ReaderModel model, Background background) {
        this.model = model;
        this.background = background;
    }

    /** Follows the library from now on. No picture waits for the index. */
    void follow() {
        model.shown().subscribe(library -> {
            if (library != null) {
                new AfterPicture().run(() -> show(library));
            }
        });
    }

    /** What was kept can be searched at once, also when it is not quite up to date. */
    private void show(Library library) {
        Path folder = library.cache().map(CacheFolder::index).orElse(null);
        if (folder == null || model.index().get() != null) {
            open(library, folder);
            return;
        }
        background.run(() -> SearchIndex.stored(library, folder), stored -> {
            stored.ifPresent(index -> take(index, library));
            if (stored.filter(SearchIndex::isCurrent).isEmpty()) {
                open(library, folder);
            } else {
                warmUp(stored);
            }
        });
    }

    private void warmUp(Optional<SearchIndex> stored) {
        background.run(
                () -> {
                    stored.ifPresent(SearchIndex::warmUp);
                    return true;
                },
                _ -> {});
    }

    private void open(Library library, @Nullable Path folder) {
        Headway headway = model.indexing();
        background.run(
                () -> {
                    SearchIndex index = SearchIndex.open(library, folder, headway::at);
                    index.warmUp();
                    return index;
                },
                index -> {
                    headway.end();
                    take(index, library);
                });
    }

    private void take(SearchIndex index, Library library) {
        if (!library.equals(model.shown().get())) {
            index.close();
            return;
        }
        SearchIndex old = model.index().get();
        model.index().set(index);
        if (old != null) {
            old.close();
        }
        if (!index.isCurrent()) {
            PauseTransition pause = new PauseTransition(SOON);
            pause.setOnFinished(_ -> {
                if (library.equals(model.shown().get())
                        && index.equals(model.index().get())) {
                    open(library, library.cache().map(CacheFolder::index).orElse(null));
                }
            });
            pause.play();
        }
    }
}
