package org.clearleaf.search;

import java.util.Arrays;

/**
 * How many slips lie between two words: a letter left out, put in, mistaken, or swapped with its neighbour (optimal string
 * alignment).
 */
final class EditDistance {

    private final String typed;
    private final String meant;

    /** Slips between the first i letters typed and the first j letters meant. */
    private final int[][] slips;

    EditDistance(String typed, String meant) {
        this.typed = typed;
        this.meant = meant;
        this.slips = new int[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                slips[i][j] = least(i, j);
            }
        }
    }

    int toWord() {
        return slips[typed.length()][meant.length()];
    }

    /** To the nearest beginning of the word. */
    int toBeginning() {
        return Arrays.stream(slips[typed.length()]).min().orElseThrow();
    }

    private int least(int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int mistaken = slips[i - 1][j - 1] + (typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1);
        int putInOrLeftOut = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
        int swapped = isSwapped(i, j) ? slips[i - 2][j - 2] + 1 : Integer.MAX_VALUE;
        return Math.min(Math.min(mistaken, putInOrLeftOut), swapped);
    }

    private boolean isSwapped(int i, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1);
    }
}
