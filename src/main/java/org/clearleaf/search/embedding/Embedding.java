package org.clearleaf.search.embedding;

/** Places texts in a space of meaning. May be used from several threads at once. */
public interface Embedding extends AutoCloseable {

    /** Names what made the vectors: those of different models can't be compared. Fit for the name of a folder. */
    String model();

    /** Numbers in a vector. */
    int dimensions();

    /**
     * The place of a text.
     *
     * @return of length 1, so that the dot product of two of them is the cosine of the angle between them
     * @throws EmbeddingException if the model fails
     */
    float[] of(String text);

    @Override
    void close();
}
