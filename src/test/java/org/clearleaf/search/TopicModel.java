package org.clearleaf.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clearleaf.search.embedding.Embedding;
import org.clearleaf.search.embedding.EmbeddingException;

/** Stands for a model in tests: knows that some words mean the same, a direction for each group of them. */
final class TopicModel implements Embedding {

    private static final int OTHERS = 1_000;

    private final List<List<String>> groups;
    private final List<String> read = new ArrayList<>();
    private boolean isBroken;

    TopicModel(List<List<String>> groups) {
        this.groups = List.copyOf(groups);
    }

    void breakDown() {
        isBroken = true;
    }

    /** All texts that it was given. */
    List<String> read() {
        return read;
    }

    @Override
    public String model() {
        return "topics";
    }

    @Override
    public int dimensions() {
        return groups.size() + OTHERS;
    }

    @Override
    public float[] of(String text) {
        if (isBroken) {
            throw new EmbeddingException("broken for the test", new IllegalStateException());
        }
        read.add(text);
        float[] vector = new float[dimensions()];
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < groups.size(); i++) {
            vector[i] = groups.get(i).stream().anyMatch(lower::contains) ? 1 : 0;
        }
        // What else there is has little in common.
        vector[groups.size() + Math.floorMod(lower.hashCode(), OTHERS)] = 0.1f;
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }

    @Override
    public void close() {}
}
