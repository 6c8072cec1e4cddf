package org.clearleaf.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture beside the article's file.
 *
 * @param file name of a PNG or JPEG file in the article's folder
 * @param alt what it shows, for those who can't see it; empty when it only decorates
 * @param credit who made it
 * @param words the words that are drawn in it; they must be translated and read aloud as well
 */
public record Figure(
        String id,
        String file,
        String alt,
        @Nullable String caption,
        @Nullable String credit,
        String licence,
        List<String> words) {

    public Figure {
        words = List.copyOf(words);
    }

    /** A picture without words in it. */
    public Figure(
            String id, String file, String alt, @Nullable String caption, @Nullable String credit, String licence) {
        this(id, file, alt, caption, credit, licence, List.of());
    }

    public boolean isDecorative() {
        return alt.isEmpty();
    }
}
