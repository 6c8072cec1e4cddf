package org.clearleaf.ui.kiosk.keyboard;

import java.util.ArrayList;
import java.util.List;

/**
 * Which letters a keyboard offers, in small letters.
 *
 * @param letters three rows
 * @param numbers digits and signs, two or three rows
 * @param accents each letter that has more, with those behind it; in the order of the page of accents
 * @param accentsKey what stands on the key that leads to the page of accents
 */
record KeyboardLayout(
        List<List<String>> letters, List<List<String>> numbers, List<List<String>> accents, String accentsKey) {

    /** So many keys fit beside each other. */
    static final int COLUMNS = 10;

    /** Shift and delete stand beside these in the last row. */
    private static final int LAST_COLUMNS = 7;

    KeyboardLayout {
        letters = letters.stream().map(List::copyOf).toList();
        numbers = numbers.stream().map(List::copyOf).toList();
        accents = accents.stream().map(List::copyOf).toList();
    }

    /** What a letter offers when it is held down; most have nothing. */
    List<String> behind(String letter) {
        return accents.stream()
                .filter(group -> group.getFirst().equals(letter))
                .findFirst()
                .map(group -> group.subList(1, group.size()))
                .orElse(List.of());
    }

    /** All letters with accents, in rows of about the same length; the last one leaves room for two more keys. */
    List<List<String>> accentRows() {
        List<String> all = accents.stream()
                .flatMap(group -> group.subList(1, group.size()).stream())
                .toList();
        int last = Math.min(LAST_COLUMNS, all.size());
        List<List<String>> rows = new ArrayList<>();
        int from = 0;
        for (int left = rowsFor(all.size() - last); left > 0; left--) {
            int to = from + Math.ceilDiv(all.size() - last - from, left);
            rows.add(all.subList(from, to));
            from = to;
        }
        rows.add(all.subList(from, all.size()));
        return rows;
    }

    private static int rowsFor(int keys) {
        return Math.ceilDiv(keys, COLUMNS);
    }
}
