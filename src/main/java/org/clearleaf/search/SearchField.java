package org.clearleaf.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where in a passage a word may stand, the most telling first. Each language has fields of its own. */
enum SearchField {
    TITLE(4, 2),
    ASKED_AS(3, 2),
    ANSWER(2, 1),
    BODY(1, 1),
    /** The names of the topic: help to match all words of a query, but don't make a passage an answer by themselves. */
    TOPIC(2, 0.5f);

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

    /** The name of the field in the index. */
    String in(Locale language) {
        return IndexField.name(this, language);
    }

    /** The fields that say what a passage is about. */
    static List<SearchField> names() {
        return List.of(TITLE, ASKED_AS, TOPIC);
    }

    /** The fields that hold what the passage itself says. */
    static List<SearchField> own() {
        return Arrays.stream(values()).filter(field -> field != TOPIC).toList();
    }
}
