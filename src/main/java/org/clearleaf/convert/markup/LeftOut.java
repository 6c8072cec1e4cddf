package org.clearleaf.convert.markup;

/** Hears of what is in a page and has no place in an article. */
public interface LeftOut {

    /** A picture, by the words that stand for it; they may be empty. */
    void picture(String words);

    /** The address behind some words, which are kept. */
    void link(String address);

    /** A table whose rows became a list, by its first words. */
    void wideTable(String words);
}
