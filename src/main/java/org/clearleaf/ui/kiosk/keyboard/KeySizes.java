package org.clearleaf.ui.kiosk.keyboard;

/**
 * How large keys are for a finger: the design's 96 px are 24 mm on the screen it was drawn for.
 *
 * @param pxPerMm px of the scene in a millimetre
 */
record KeySizes(double pxPerMm) {

    /** A key as it wants to be high. */
    double high() {
        return 24 * pxPerMm;
    }

    /** The least that a finger hits for sure. */
    double least() {
        return 15 * pxPerMm;
    }

    /** Wider keys only make the hand travel. */
    double widest() {
        return 30 * pxPerMm;
    }

    double gap() {
        return 3 * pxPerMm;
    }

    /** Around all keys. */
    double margin() {
        return 4 * pxPerMm;
    }
}
