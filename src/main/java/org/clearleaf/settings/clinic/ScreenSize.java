package org.clearleaf.settings.clinic;

/**
 * The lit part of the screen, as a ruler shows it.
 *
 * @param widthMm from {@link #LEAST_MM} to {@link #MOST_MM}
 * @param heightMm in the same range
 */
public record ScreenSize(int widthMm, int heightMm) {

    public static final int LEAST_MM = 100;
    public static final int MOST_MM = 3000;

    public ScreenSize {
        if (Math.min(widthMm, heightMm) < LEAST_MM || Math.max(widthMm, heightMm) > MOST_MM) {
            throw new IllegalArgumentException("no screen has %d x %d mm".formatted(widthMm, heightMm));
        }
    }
}
