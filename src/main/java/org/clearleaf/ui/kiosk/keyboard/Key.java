package org.clearleaf.ui.kiosk.keyboard;

import java.util.List;

/** What a key does. */
sealed interface Key {

    /**
     * Types a letter, a digit or a sign.
     *
     * @param small as it is without shift
     * @param behind what it offers when it is held down, in small letters
     */
    record Letter(String small, List<String> behind) implements Key {

        public Letter {
            behind = List.copyOf(behind);
        }

        public Letter(String small) {
            this(small, List.of());
        }
    }

    /** Puts a whole word in the place of the one that is being typed. */
    record Word(String whole) implements Key {}

    /** Does something else. */
    enum Command implements Key {
        SHIFT,
        DELETE,
        SPACE,
        DONE,
        TO_LETTERS,
        TO_ACCENTS,
        TO_NUMBERS
    }
}
