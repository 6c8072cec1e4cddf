package org.clearleaf.article;

import java.util.Locale;
import java.util.Map;

/**
 * What an article was translated from.
 *
 * @param source language of the article that was translated
 * @param version of that article
 * @param parts by anchor, the fingerprint of each part as it was when it was translated; empty when nobody kept them
 */
public record Translation(Locale source, int version, Map<String, String> parts) {

    public Translation {
        parts = Map.copyOf(parts);
    }
}
