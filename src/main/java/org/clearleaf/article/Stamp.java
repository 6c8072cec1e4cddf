package org.clearleaf.article;

import java.util.Locale;

/**
 * Names one edition of an article as it stood at one moment.
 *
 * @param id of the article
 * @param language of the edition
 * @param hash of everything in its file; two editions with the same hash say the same
 */
public record Stamp(String id, Locale language, String hash) {}
