package org.clearleaf.search;

import java.util.List;

/** Which letters lie side by side on a QWERTY keyboard, where a finger may slip from one to the other. */
final class Keyboard {

    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    boolean isSameOrBeside(char one, char other) {
        return one == other || isBeside(one, other);
    }

    private boolean isBeside(char one, char other) {
        int row = row(one);
        int otherRow = row(other);
        if (row < 0 || otherRow < 0) {
            return false;
        }
        int step = ROWS.get(otherRow).indexOf(other) - ROWS.get(row).indexOf(one);
        return switch (otherRow - row) {
            case 0 -> Math.abs(step) == 1;
            // Each row is set half a key to the right of the row above it.
            case 1 -> step == 0 || step == -1;
            case -1 -> step == 0 || step == 1;
            default -> false;
        };
    }

    private static int row(char letter) {
        for (int row = 0; row < ROWS.size(); row++) {
            if (ROWS.get(row).indexOf(letter) >= 0) {
                return row;
            }
        }
        return -1;
    }
}
