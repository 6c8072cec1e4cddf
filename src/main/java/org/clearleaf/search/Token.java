package org.clearleaf.search;

/**
 * A word of a text.
 *
 * @param word in lower case and without accents
 * @param stem what it shares with its other forms
 * @param start index of its first character
 * @param end index after its last character
 */
record Token(String word, String stem, int start, int end) {

    Span span() {
        return new Span(start, end);
    }
}
