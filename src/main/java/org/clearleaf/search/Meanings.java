package org.clearleaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.clearleaf.search.embedding.Embedding;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of a library mean, as far as a model has read them. English only: the model knows no other language. May be
 * searched while it is being filled.
 */
public final class Meanings implements AutoCloseable {

    /** So many texts are read again after a power cut, at most. */
    private static final int BATCH = 500;

    private final Embedding embedding;
    private final VectorIndex vectors;

    /**
     * Opens what was kept.
     *
     * @param folder where to keep what the model has read, in a folder of its own; absent to keep it in memory
     * @throws UncheckedIOException if the folder can't be used
     */
    public Meanings(Embedding embedding, @Nullable Path folder) {
        this.embedding = embedding;
        try {
            vectors = VectorIndex.open(folder == null ? null : folder.resolve(embedding.model()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the model understands a language. */
    boolean knows(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /**
     * Lets the model read what it has not yet read; takes about 4 milliseconds for each part of an article.
     *
     * @param goOn whether to go on; asked after each text
     */
    public void read(SearchIndex index, BooleanSupplier goOn) {
        if (!vectors.isWritable()) {
            return;
        }
        Map<String, float[]> batch = new HashMap<>();
        try {
            index.meanings(this::knows, (hash, text) -> {
                if (goOn.getAsBoolean() && !vectors.has(hash)) {
                    batch.put(hash, embedding.of(text.read()));
                    if (batch.size() >= BATCH) {
                        vectors.add(batch);
                        batch.clear();
                    }
                }
            });
            vectors.add(batch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a query lies among the texts. */
    Place place(String words) {
        return new Place(embedding.of(words));
    }

    @Override
    public void close() {
        try {
            vectors.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            embedding.close();
        }
    }

    /** A place among the texts. */
    final class Place {

        private final float[] vector;

        private Place(float[] vector) {
            this.vector = vector;
        }

        Map<String, Double> nearest(int most) throws IOException {
            return vectors.nearest(vector, most);
        }

        Map<String, Double> nearness(Collection<String> hashes) throws IOException {
            return vectors.nearness(vector, hashes);
        }
    }
}
