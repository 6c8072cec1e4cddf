package org.clearleaf.ui.navigation;

/**
 * The line being read, said so that it survives another text size, theme or language.
 *
 * @param anchor of the part under the reading line; empty for the head of the article
 * @param share how far down that part, from 0 at its top to 1 at its end
 */
public record Spot(String anchor, double share) {}
