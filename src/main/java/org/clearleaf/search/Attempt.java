package org.clearleaf.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * A query on its way through the articles of one language.
 *
 * @param query as understood in that language
 * @param articleIds the articles to search
 */
record Attempt(LanguageIndex index, TypedQuery query, Set<String> articleIds) {

    List<Match> matches() throws IOException {
        return index.search(query, articleIds);
    }
}
