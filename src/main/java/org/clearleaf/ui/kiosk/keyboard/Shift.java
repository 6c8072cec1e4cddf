package org.clearleaf.ui.kiosk.keyboard;

/** Whether capital letters are typed: not, for one letter, or until further notice. */
enum Shift {
    OFF,
    ONCE,
    LOCKED;

    /** After a press of the shift key. */
    Shift pressed() {
        return switch (this) {
            case OFF -> ONCE;
            case ONCE -> LOCKED;
            case LOCKED -> OFF;
        };
    }

    Shift afterLetter() {
        return this == ONCE ? OFF : this;
    }

    boolean isCapital() {
        return this != OFF;
    }
}
