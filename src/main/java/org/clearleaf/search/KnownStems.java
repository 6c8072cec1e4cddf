package org.clearleaf.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the stems of the first words that it is asked for: among them are those that stand in nearly every article. */
final class KnownStems {

    /** Words; some megabytes. */
    private static final int MOST = 20_000;

    private final TextAnalysis analysis;
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    KnownStems(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /** As {@link TextAnalysis#stem} tells it. */
    String stem(String word) {
        String known = stems.get(word);
        if (known != null) {
            return known;
        }
        String stem = analysis.stem(word);
        if (stems.size() < MOST) {
            stems.put(word, stem);
        }
        return stem;
    }
}
