package canary.ui.kiosk.keyboard;

import canary.ui.kiosk.touch.FingerThatReads;

/** A part of the kiosk that knows another. */
public final class KeyboardThatScrolls {
    FingerThatReads reaches(FingerThatReads over) {
        return over;
    }
}
