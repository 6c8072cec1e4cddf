package org.clearleaf.ui.kiosk.touch;

/**
 * How a page goes on when the finger has left: ever slower, by the same share in the same time.
 *
 * @param speed at the start, in px a second; negative runs back
 * @param start nanoseconds of the clock that is asked later
 */
record Glide(double speed, long start) {

    /** After each of these the speed is 37 % of what it was. */
    static final double FADING_SECONDS = 0.325;

    private static final double NANOS = 1e9;

    /** How far it has come, in px. */
    double travelled(long now) {
        return speed * FADING_SECONDS * (1 - fading(now));
    }

    double speedAt(long now) {
        return speed * fading(now);
    }

    private double fading(long now) {
        return Math.exp(-(now - start) / NANOS / FADING_SECONDS);
    }
}
