package org.clearleaf.library;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Guesses which known name somebody meant. */
final class Spelling {

    /** A slip of the finger or two; in a short word one. */
    private static final int MAX_EDITS = 2;

    private static final int SHORT_WORD = 4;

    private Spelling() {}

    /** The known name that is closest, if one is close enough. */
    static Optional<String> nearest(String name, Set<String> known) {
        int most = name.length() <= SHORT_WORD ? 1 : MAX_EDITS;
        return known.stream()
                .filter(one -> Math.abs(one.length() - name.length()) <= most)
                .filter(one -> edits(name, one) <= most)
                .min(Comparator.comparingInt(one -> edits(name, one)));
    }

    /** How many letters must be put in, taken out or exchanged; the case does not count. */
    private static int edits(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            above = row(above, i, a.charAt(i - 1), b);
        }
        return above[b.length()];
    }

    private static int[] row(int[] above, int i, char letter, String b) {
        int[] row = new int[above.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int exchanged = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(exchanged, 1 + Math.min(above[j], row[j - 1]));
        }
        return row;
    }
}
