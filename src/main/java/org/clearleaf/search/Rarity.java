package org.clearleaf.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How much a word tells about what is looked for: the rarer, the more (the inverse document frequency of BM25). Counted once for
 * all fields, since a word that is common in answers says little in a question too.
 */
final class Rarity {

    /** What even a word of every passage tells, so that its place still counts in a small library. */
    private static final double LEAST = 0.2;

    private final PassageIndex passages;
    private final List<String> fields;

    Rarity(PassageIndex passages, Locale language) {
        this.passages = passages;
        this.fields = Arrays.stream(SearchField.values())
                .map(field -> field.in(language))
                .toList();
    }

    /** Above 0; the most for a word that stands nowhere. */
    float of(TypedWord word) {
        return of(passages.having(word.words(), fields));
    }

    /** Of a word that stands nowhere. */
    float most() {
        return of(0);
    }

    private float of(int passagesWithIt) {
        int all = passages.size();
        int having = Math.min(all, passagesWithIt);
        return (float) (LEAST + Math.log(1 + (all - having + 0.5) / (having + 0.5)));
    }
}
