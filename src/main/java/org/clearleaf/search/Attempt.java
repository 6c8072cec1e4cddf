package org.clearleaf.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A query on its way through the articles of one language.
 *
 * @param query as understood in that language
 * @param among the passages to search
 */
record Attempt(LanguageIndex index, TypedQuery query, Query among) {

    /**
     * The best matches.
     *
     * @param missing how many words of the query may be missing
     */
    List<Match> matches(int missing, int limit) throws IOException {
        return index.search(query, missing, among, limit);
    }
}
