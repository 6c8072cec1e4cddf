package org.clearleaf.article;

import org.jspecify.annotations.Nullable;

/**
 * A picture beside the article's file.
 *
 * @param file name of a PNG or JPEG file in the article's folder
 * @param alt what it shows, for those who can't see it; empty when it only decorates
 * @param credit who made it
 */
public record Figure(
        String id,
        String file,
        String alt,
        @Nullable String caption,
        @Nullable String credit,
        String licence) {

    public boolean isDecorative() {
        return alt.isEmpty();
    }
}
