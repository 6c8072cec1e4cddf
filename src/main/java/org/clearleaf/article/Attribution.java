package org.clearleaf.article;

import org.jspecify.annotations.Nullable;

/**
 * The line that a publisher asks for wherever its words are shown.
 *
 * @param text as the licence words it
 * @param url where the original is; shown as words, never opened on a kiosk
 */
public record Attribution(String text, @Nullable String url) {}
