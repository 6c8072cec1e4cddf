package org.clearleaf.search;

import java.util.List;
import java.util.Locale;

/**
 * A part of an article that answers a query.
 *
 * @param language the edition in which it was found
 * @param anchor names the part within its article, see {@link org.clearleaf.article.Part#anchor()}
 * @param title the question, or the name of another part
 * @param snippet one or two lines around the best match
 * @param titleMarks where matched words stand in the title, in order
 * @param snippetMarks where matched words stand in the snippet, in order
 * @param score how well it fits; comparable within one search only
 */
public record Hit(
        String articleId,
        Locale language,
        String anchor,
        String title,
        String snippet,
        List<Span> titleMarks,
        List<Span> snippetMarks,
        double score) {

    public Hit {
        titleMarks = List.copyOf(titleMarks);
        snippetMarks = List.copyOf(snippetMarks);
    }

    /** Which part of which edition it is. */
    record Place(String articleId, Locale language, String anchor) {}

    Place place() {
        return new Place(articleId, language, anchor);
    }
}
