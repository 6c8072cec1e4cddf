package org.clearleaf;

import java.time.Duration;
import java.util.Optional;
import org.clearleaf.library.CacheFolder;
import org.clearleaf.library.Library;
import org.clearleaf.search.Meanings;
import org.clearleaf.search.SearchIndex;
import org.clearleaf.search.embedding.BundledModel;
import org.clearleaf.search.embedding.Embedding;
import org.jspecify.annotations.Nullable;

/** What a library means, as far as it was read earlier or can be read while somebody waits for an answer. */
final class ReadMeanings implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final @Nullable Meanings meanings;

    /**
     * Reads what has not been read.
     *
     * @param isLexical whether to do without
     */
    ReadMeanings(Library library, SearchIndex index, boolean isLexical) {
        Optional<Embedding> model = isLexical ? Optional.empty() : new BundledModel().load();
        meanings = model.map(one -> new Meanings(
                        one, library.cache().map(CacheFolder::vectors).orElse(null)))
                .orElse(null);
        if (meanings != null) {
            long start = System.nanoTime();
            meanings.read(index, () -> System.nanoTime() - start < PATIENCE.toNanos());
        }
    }

    /** Nothing on a machine that can't run the model. */
    @Nullable
    Meanings orNull() {
        return meanings;
    }

    @Override
    public void close() {
        if (meanings != null) {
            meanings.close();
        }
    }
}
