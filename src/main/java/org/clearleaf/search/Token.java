package org.clearleaf.search;

/**
 * A word of a text.
 *
 * @param word in lower case and without accents
 * @param start index of its first character
 * @param end index after its last character
 */
record Token(String word, int start, int end) {

    Span span() {
        return new Span(start, end);
    }
}
