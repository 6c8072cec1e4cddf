package org.clearleaf.check.number;

/** What a word for a frequency stands for in the European Union: the share from which it holds, and below which it does. */
enum Band {
    VERY_COMMON("very-common", 0.1, 1.01),
    COMMON("common", 0.01, 0.1),
    UNCOMMON("uncommon", 0.001, 0.01),
    VERY_RARE("very-rare", 0, 0.0001),
    RARE("rare", 0.0001, 0.001);

    private final String phrase;
    private final double from;
    private final double below;

    Band(String phrase, double from, double below) {
        this.phrase = phrase;
        this.from = from;
        this.below = below;
    }

    /** The name of its words among the phrases of a language. */
    String phrase() {
        return "band-" + phrase;
    }

    boolean holds(double share) {
        return from <= share && share < below;
    }
}
