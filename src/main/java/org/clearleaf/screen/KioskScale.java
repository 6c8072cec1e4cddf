package org.clearleaf.screen;

import org.jspecify.annotations.Nullable;

/**
 * How much larger everything is drawn than on a desk. All of the kiosk is laid out in the design's own pixels, of which one then
 * takes {@code factor} pixels of the screen: words, spaces, icons and targets grow together.
 *
 * @param factor pixels of the screen for one of the design
 * @param pixelsPerMm of the screen
 */
public record KioskScale(double factor, double pixelsPerMm) {

    private static final double LANDSCAPE = 1.4;
    private static final double PORTRAIT = 1.5;

    /** The long side, in pixels, of the screen for which the design gives these factors. */
    private static final double DESIGN_LONG_SIDE = 1920;

    /** The diagonal of that screen, 21.5 inches: taken for any whose size nobody knows. */
    private static final double DESIGN_DIAGONAL_MM = 546;

    /** Capitals of the body text: 0.7 degrees at 40 cm (EN 301 549, 5.1.4). */
    private static final double LEAST_CAPITAL_MM = 4.9;

    /** Body text at 100 %, and the part of it that a capital of the typeface is high. */
    private static final double BODY = 18;

    private static final double CAPITAL_SHARE = 0.668;

    /** The least height of what is touched, and of what is touched most, in the design's pixels. */
    private static final double TARGET = 44;

    private static final double MAIN_TARGET = 54;

    /**
     * The scale for a screen.
     *
     * @param width in pixels
     * @param height in pixels
     * @param size of its lit part; absent if nobody knows
     */
    public static KioskScale of(double width, double height, @Nullable ScreenSize size) {
        double millimetres = size == null ? DESIGN_DIAGONAL_MM : Math.hypot(size.widthMm(), size.heightMm());
        double pixelsPerMm = Math.hypot(width, height) / millimetres;
        double design = (isPortrait(width, height) ? PORTRAIT : LANDSCAPE) * Math.max(width, height) / DESIGN_LONG_SIDE;
        double readable = LEAST_CAPITAL_MM * pixelsPerMm / CAPITAL_SHARE / BODY;
        return new KioskScale(size == null ? design : Math.max(design, readable), pixelsPerMm);
    }

    /** Whether it stands. */
    public static boolean isPortrait(double width, double height) {
        return height > width;
    }

    /** How many pixels of the design so many millimetres of the screen take. */
    public double mm(double millimetres) {
        return millimetres * pixelsPerMm / factor;
    }

    /** The least height of a target, in millimetres. */
    public double targetMm() {
        return TARGET / mm(1);
    }

    /** The least height of a main target, in millimetres. */
    public double mainTargetMm() {
        return MAIN_TARGET / mm(1);
    }
}
