package org.clearleaf.ui.window;

import java.util.Locale;
import javafx.css.PseudoClass;

/** How much room there is for words: the width divided by the scale of the text, so that large text reflows like a small window. */
enum SizeClass {
    COMPACT,
    MEDIUM,
    WIDE;

    private static final double NARROW_BELOW = 480;
    private static final double MEDIUM_FROM = 720;
    private static final double WIDE_FROM = 1100;

    /**
     * The class of a window.
     *
     * @param width in pixels
     * @param textSize in per cent
     */
    static SizeClass of(double width, int textSize) {
        double room = width * 100 / textSize;
        return room >= WIDE_FROM ? WIDE : room >= MEDIUM_FROM ? MEDIUM : COMPACT;
    }

    /** Whether the room is so small, as on a phone, that the bars keep only what can't be missed. */
    static boolean isNarrow(double width, int textSize) {
        return width * 100 / textSize < NARROW_BELOW;
    }

    PseudoClass pseudoClass() {
        return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
    }
}
