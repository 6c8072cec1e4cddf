package org.clearleaf.search;

/**
 * A word that stands in the articles.
 *
 * @param word in lower case and without accents
 * @param shown with its accents
 * @param stem what it shares with its other forms
 * @param count how often it stands there; 0 for a word that is known all the same
 */
record Word(String word, String shown, String stem, int count) {}
