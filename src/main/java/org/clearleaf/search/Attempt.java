package org.clearleaf.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A query on its way through the articles of one language.
 *
 * @param words as typed
 * @param query as understood in that language
 * @param among the passages to search
 * @param isInTopic whether they are those of one topic, which somebody has open who asks about it
 */
record Attempt(LanguageIndex index, String words, TypedQuery query, Query among, boolean isInTopic) {

    /**
     * The best matches.
     *
     * @param meanings absent to search by words alone
     */
    List<Match> matches(@Nullable Meanings meanings) throws IOException {
        return index.search(this, meanings);
    }
}
