package org.clearleaf.search;

import java.util.Locale;

/**
 * A passage that answers a query.
 *
 * @param query as understood in the passage's language
 * @param words what the query matches there
 */
record Match(Passage passage, double score, TypedQuery query, MatchedWords words) {

    String articleId() {
        return passage.identity().id();
    }

    Hit hit() {
        Locale language = passage.identity().language();
        String snippet = new Snippets(words, language).of(passage);
        return new Hit(
                articleId(),
                language,
                passage.anchor(),
                passage.title(),
                snippet,
                words.spans(passage.title()),
                words.spans(snippet),
                score);
    }
}
