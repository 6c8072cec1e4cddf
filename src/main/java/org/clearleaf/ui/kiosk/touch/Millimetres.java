package org.clearleaf.ui.kiosk.touch;

/**
 * Lengths on the glass, which a finger knows, and px of the scene. JavaFX's own dots per inch are not asked: on Linux they are
 * what the desktop was set to, whatever the screen.
 *
 * @param pxPerMm px of the scene in a millimetre, more than 0
 */
public record Millimetres(double pxPerMm) {

    /** For a screen that doesn't tell its size: 4 px to the mm, as on 1920 x 1080 of 22 inches, for which the design is drawn. */
    public static final Millimetres TYPICAL = new Millimetres(4);

    /** Throws {@link IllegalArgumentException} if there is no such screen. */
    public Millimetres {
        if (!(pxPerMm > 0) || pxPerMm == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("no screen has " + pxPerMm + " px in a mm");
        }
    }

    public double px(double mm) {
        return mm * pxPerMm;
    }
}
