package org.clearleaf.ui.kiosk.keyboard;

import java.util.ArrayList;
import java.util.List;
import org.clearleaf.ui.kiosk.keyboard.Key.Command;
import org.clearleaf.ui.kiosk.keyboard.Key.Letter;

/** The rows of keys that are seen at once: letters, letters with accents, or digits and signs. */
enum KeyPage {
    LETTERS,
    ACCENTS,
    NUMBERS;

    /** Every page has so many rows, so that the keyboard keeps its height: three with letters, and the one of the space. */
    static final int ROWS = 4;

    /**
     * A key in its row.
     *
     * @param columns how wide it is, of {@link KeyboardLayout#COLUMNS}
     */
    record Place(Key key, double columns) {}

    List<List<Place>> rows(KeyboardLayout layout) {
        List<List<String>> letters = switch (this) {
            case LETTERS -> layout.letters();
            case ACCENTS -> layout.accentRows();
            case NUMBERS -> layout.numbers();
        };
        List<List<Place>> rows = new ArrayList<>();
        for (int row = letters.size(); row < ROWS - 1; row++) {
            rows.add(List.of());
        }
        letters.forEach(row -> rows.add(places(layout, row)));
        rows.set(ROWS - 2, withCommands(rows.get(ROWS - 2)));
        rows.add(foot());
        return rows;
    }

    private List<Place> places(KeyboardLayout layout, List<String> row) {
        return row.stream()
                .map(letter -> new Letter(letter, this == LETTERS ? layout.behind(letter) : List.of()))
                .map(letter -> new Place(letter, 1))
                .toList();
    }

    /** Delete stands at the end of the last letters, and shift, which signs don't know, at their start. */
    private List<Place> withCommands(List<Place> letters) {
        double room = KeyboardLayout.COLUMNS - letters.size();
        List<Place> row = new ArrayList<>(letters);
        if (this == NUMBERS) {
            row.addLast(new Place(Command.DELETE, Math.min(2, room)));
        } else {
            double side = Math.min(1.5, room / 2);
            row.addFirst(new Place(Command.SHIFT, side));
            row.addLast(new Place(Command.DELETE, side));
        }
        return row;
    }

    private List<Place> foot() {
        return List.of(
                new Place(this == NUMBERS ? Command.TO_LETTERS : Command.TO_NUMBERS, 1.5),
                new Place(this == ACCENTS ? Command.TO_LETTERS : Command.TO_ACCENTS, 1.5),
                new Place(Command.SPACE, 5),
                new Place(Command.DONE, 2));
    }
}
