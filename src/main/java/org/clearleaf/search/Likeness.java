package org.clearleaf.search;

/** In which way a word of the articles matches a typed one, the closest first. */
enum Likeness {
    SAME(1),
    /** Another form of it, such as the plural. */
    FORM(0.9f),
    /** Begins with what was typed so far. */
    COMPLETION(0.8f),
    SYNONYM(0.7f);

    private final float weight;

    Likeness(float weight) {
        this.weight = weight;
    }

    /** Above 0, at most 1. */
    float weight() {
        return weight;
    }
}
