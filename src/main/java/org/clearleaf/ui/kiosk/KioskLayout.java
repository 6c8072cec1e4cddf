package org.clearleaf.ui.kiosk;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.clearleaf.screen.KioskScale;

/**
 * How the screen is divided. In a tall one every control stands at the foot, for a seated person can't reach the top; so it does
 * in a wide one whose words are so large that a list beside the page leaves no room to read.
 *
 * @param isPortrait whether the screen is higher than wide
 * @param hasSidebar whether questions stand beside the page, and controls above it
 * @param isSingleColumn whether tiles stand one below the other
 */
record KioskLayout(boolean isPortrait, boolean hasSidebar, boolean isSingleColumn) {

    private static final double SIDEBAR_FROM = 1100;
    private static final double TWO_COLUMNS_FROM = 480;

    /**
     * The layout for some room.
     *
     * @param width in pixels of the design
     * @param height in pixels of the design
     * @param textSize in per cent
     */
    static KioskLayout of(double width, double height, int textSize) {
        double room = width * 100 / textSize;
        boolean portrait = KioskScale.isPortrait(width, height);
        return new KioskLayout(portrait, !portrait && room >= SIDEBAR_FROM, room < TWO_COLUMNS_FROM);
    }

    /** Tells the style sheets. */
    void mark(Node frame) {
        List.of("portrait", "landscape", "wide", "compact")
                .forEach(name -> frame.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), false));
        frame.pseudoClassStateChanged(PseudoClass.getPseudoClass(isPortrait ? "portrait" : "landscape"), true);
        frame.pseudoClassStateChanged(PseudoClass.getPseudoClass(hasSidebar ? "wide" : "compact"), true);
    }
}
