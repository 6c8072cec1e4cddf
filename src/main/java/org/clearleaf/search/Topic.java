package org.clearleaf.search;

import java.util.List;

/**
 * The hits in one article, the best first.
 *
 * @param title of the article
 * @param hits at least one
 */
public record Topic(String articleId, String title, List<Hit> hits) {

    public Topic {
        hits = List.copyOf(hits);
    }
}
