package org.clearleaf.ui.kiosk.touch;

/**
 * How large the glass of a screen is.
 *
 * @param widthMm more than 0
 * @param heightMm more than 0
 */
public record ScreenSize(double widthMm, double heightMm) {

    /** Throws {@link IllegalArgumentException} for what no screen measures. */
    public ScreenSize {
        if (!isLength(widthMm) || !isLength(heightMm)) {
            throw new IllegalArgumentException("no screen measures " + widthMm + " x " + heightMm + " mm");
        }
    }

    /** The same screen, turned by a quarter. */
    ScreenSize turned() {
        return new ScreenSize(/* widthMm= */ heightMm, /* heightMm= */ widthMm);
    }

    boolean isUpright() {
        return heightMm > widthMm;
    }

    private static boolean isLength(double mm) {
        return mm > 0 && mm < Double.POSITIVE_INFINITY;
    }
}
