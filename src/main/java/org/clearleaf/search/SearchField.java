package org.clearleaf.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where in a passage a word may stand, the most telling first. Each language has fields of its own. */
enum SearchField {
    TITLE(4),
    ASKED_AS(3),
    ANSWER(2),
    BODY(1),
    /** The names of the topic: help to match all words of a query, but don't make a passage an answer by themselves. */
    TOPIC(0.25f);

    private final float weight;

    SearchField(float weight) {
        this.weight = weight;
    }

    float weight() {
        return weight;
    }

    /** The name of the field in the index. */
    String in(Locale language) {
        return IndexField.name(this, language);
    }

    /** The fields that hold what the passage itself says. */
    static List<SearchField> own() {
        return Arrays.stream(values()).filter(field -> field != TOPIC).toList();
    }
}
