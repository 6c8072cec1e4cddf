package org.clearleaf.screen;

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

    /**
     * How much denser pixels are one way than the other: 1 if they are square, as those of real screens are. A size that lies while
     * the pixels stand is turned first: a panel tells how it was made, not how it hangs.
     *
     * @param width of the picture in pixels
     * @param height of the picture in pixels
     */
    public double stretch(double width, double height) {
        double shape = Math.max(widthMm, heightMm) / Math.min(widthMm, heightMm);
        double ratio = Math.max(width, height) / Math.min(width, height) / shape;
        return Math.max(ratio, 1 / ratio);
    }

    private static boolean isLength(double mm) {
        return mm > 0 && mm < Double.POSITIVE_INFINITY;
    }
}
