package org.clearleaf.search;

import java.util.Arrays;
import java.util.List;

/** Where in a passage a word may stand, the most telling first. */
enum SearchField {
    TITLE(4),
    ASKED_AS(3),
    ANSWER(2),
    BODY(1),
    /** The names of the topic: help to match all words of a query, but don't make a passage an answer by themselves. */
    TOPIC(0.25f);

    /** A further field, in which no word is looked for: the id of the article. */
    static final String ARTICLE = "article";

    private final float weight;

    SearchField(float weight) {
        this.weight = weight;
    }

    float weight() {
        return weight;
    }

    /** The fields that hold what the passage itself says. */
    static List<SearchField> own() {
        return Arrays.stream(values()).filter(field -> field != TOPIC).toList();
    }
}
