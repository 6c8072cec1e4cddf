package org.clearleaf.search;

import java.util.Arrays;
import java.util.List;

/** Where in a passage a word may stand, the most telling first. */
enum SearchField {
    TITLE(4, 2),
    ASKED_AS(3, 2),
    ANSWER(2, 1),
    BODY(1, 1),
    /** The names of the topic: help to match all words of a query, but don't make a passage an answer by themselves. */
    TOPIC(2, 0.5f);

    /** A further field, in which no word is looked for: the id of the article. */
    static final String ARTICLE = "article";

    private final float weight;
    private final float share;

    SearchField(float weight, float share) {
        this.weight = weight;
        this.share = share;
    }

    /** What it counts that a word stands there at all. */
    float weight() {
        return weight;
    }

    /** What it counts how often a word stands there. */
    float share() {
        return share;
    }

    /** How sure it is that a passage is about a word that stands there: a long text mentions much by the way. */
    float presence() {
        return switch (this) {
            case TITLE, ASKED_AS, TOPIC -> 1;
            case ANSWER -> 0.6f;
            case BODY -> 0.4f;
        };
    }

    /** The fields that hold what the passage itself says. */
    static List<SearchField> own() {
        return Arrays.stream(values()).filter(field -> field != TOPIC).toList();
    }
}
