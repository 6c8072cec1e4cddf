package org.clearleaf.ui;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
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

    private static final System.Logger LOG = System.getLogger(LibraryLoading.class.getName());

    private final Path folder;
    private final LibraryReader reader;
    private final Background background;
    private final ReaderModel model;

    LibraryLoading(Path folder, Background background, ReaderModel model) {
        this.folder = folder;
        this.reader = LibraryReader.keepingIn(CacheFolder.of(folder));
        this.background = background;
        this.model = model;
    }

    /**
     * Begins to read.
     *
     * @param article id of the article to open first; absent for none
     * @param loaded is called once, with a whole library, which may have changed since it was kept
     */
    void start(@Nullable String article, Consumer<Library> loaded) {
        background.run(() -> reader.stored(folder), stored -> {
            if (stored.isPresent()) {
                take(stored.get());
                loaded.accept(stored.get());
            } else {
                readAll(article, loaded);
            }
        });
    }

    private void readAll(@Nullable String article, Consumer<Library> loaded) {
        if (article != null) {
            background.run(() -> reader.readArticle(folder, article), one -> {
                if (!one.isEmpty() && model.library().get() == null) {
                    take(one);
                }
            });
        }
        background.run(() -> reader.read(folder, model.reading()::at), library -> {
            model.reading().end();
            take(library);
            loaded.accept(library);
        });
    }

    void take(Library library) {
        for (BrokenFile broken : library.brokenFiles()) {
            LOG.log(Level.WARNING, "not shown: {0}: {1}", broken.file(), broken.problems());
        }
        model.library().set(library);
    }
}
