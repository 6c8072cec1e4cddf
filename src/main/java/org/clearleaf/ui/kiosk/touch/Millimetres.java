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

    /**
     * On a screen of that size that shows so many px of the scene. A size that lies while the px stand is turned first: a panel
     * tells how it was made, not how it hangs. Where px are not square the denser side counts, so that no target is too small.
     */
    public static Millimetres on(ScreenSize size, double widthPx, double heightPx) {
        boolean isTurned = size.isUpright() != heightPx > widthPx;
        ScreenSize hung = isTurned ? size.turned() : size;
        return new Millimetres(Math.max(widthPx / hung.widthMm(), heightPx / hung.heightMm()));
    }

    public double px(double mm) {
        return mm * pxPerMm;
    }
}
