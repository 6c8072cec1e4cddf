package org.clearleaf.ui.control;

import java.util.Comparator;

/**
 * A place between two characters of a page.
 *
 * @param text index of the paragraph
 * @param offset into its plain words
 */
record TextPlace(int text, int offset) implements Comparable<TextPlace> {

    @Override
    public int compareTo(TextPlace other) {
        return Comparator.comparingInt(TextPlace::text)
                .thenComparingInt(TextPlace::offset)
                .compare(this, other);
    }
}
