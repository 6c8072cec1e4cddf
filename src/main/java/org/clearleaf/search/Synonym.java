package org.clearleaf.search;

/**
 * Another way to say some words of a query.
 *
 * @param from index of the first of those words
 * @param to index after the last of them
 * @param phrase what else says the same
 */
record Synonym(int from, int to, Phrase phrase) {

    boolean isWordForWord() {
        return to - from == 1 && phrase.length() == 1;
    }

    boolean isForPhrase() {
        return to - from > 1;
    }

    boolean covers(int index) {
        return from <= index && index < to;
    }
}
