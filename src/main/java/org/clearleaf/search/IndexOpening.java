package org.clearleaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.LockObtainFailedException;
import org.clearleaf.article.Articles;

/** Opens an index of some articles in whatever way is possible. */
final class IndexOpening {

    private static final System.Logger LOG = System.getLogger(IndexOpening.class.getName());

    private final Articles articles;
    private final IndexProgress progress;
    private final Languages languages = new Languages();

    IndexOpening(Articles articles, IndexProgress progress) {
        QuietLucene.hush();
        this.articles = articles;
        this.progress = progress;
    }

    SearchIndex inMemory() {
        try {
            return updated(IndexStore.inMemory(languages), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SearchIndex in(Path folder) {
        try {
            return in(IndexStore.in(folder, languages));
        } catch (ClosedByInterruptException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "no index can be kept for the next start: {0}: {1}", folder, e);
            return inMemory();
        }
    }

    Optional<SearchIndex> stored(Path folder) {
        try {
            IndexStore store = IndexStore.in(folder, languages);
            return store.stored().map(reader -> new SearchIndex(reader, isCurrent(reader), languages));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "there is no index: {0}", e.toString());
            return Optional.empty();
        }
    }

    private SearchIndex in(IndexStore store) throws IOException {
        Optional<DirectoryReader> stored = store.stored();
        if (stored.isPresent() && isCurrent(stored.get())) {
            return new SearchIndex(stored.get(), true, languages);
        }
        try {
            SearchIndex updated = updated(store, stored);
            close(stored);
            return updated;
        } catch (LockObtainFailedException e) {
            LOG.log(Level.DEBUG, "somebody else is at work on the index: {0}", e.toString());
            return stored.isPresent() ? new SearchIndex(stored.get(), false, languages) : waiting();
        } catch (ClosedByInterruptException e) {
            // The program ends; what has been made is kept for the next start.
            close(stored);
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, "an index can''t be brought up to date and is made anew: {0}", e.toString());
            close(stored);
            return updated(store, Optional.empty());
        }
    }

    /** Nothing can be found until the other has done its work. */
    private SearchIndex waiting() throws IOException {
        IndexStore nothing = IndexStore.inMemory(languages);
        DirectoryReader reader = nothing.update(Optional.empty(), new ListedArticles(List.of()), progress);
        return new SearchIndex(reader, false, languages);
    }

    private SearchIndex updated(IndexStore store, Optional<DirectoryReader> stored) throws IOException {
        return new SearchIndex(store.update(stored, articles, progress), true, languages);
    }

    private boolean isCurrent(DirectoryReader reader) {
        try {
            return IndexStore.isOf(articles, reader);
        } catch (IOException _) {
            return false;
        }
    }

    private static void close(Optional<DirectoryReader> stored) throws IOException {
        if (stored.isPresent()) {
            stored.get().close();
        }
    }
}
