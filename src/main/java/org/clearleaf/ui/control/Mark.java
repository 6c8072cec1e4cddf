package org.clearleaf.ui.control;

/**
 * A match of a search, as offsets into the plain words of a text.
 *
 * @param end offset after its last character
 * @param current the one that the find bar stands on
 */
public record Mark(int start, int end, boolean current) {

    public Mark {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range of words: " + start + " to " + end);
        }
    }
}
