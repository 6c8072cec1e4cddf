package org.clearleaf.settings.clinic;

/**
 * How long nobody may touch the kiosk before it asks, and how long it then waits.
 *
 * @param seconds without a touch until the question, from {@link #LEAST} to {@link #MOST}
 * @param countdownSeconds for an answer, from {@link #LEAST_COUNTDOWN} (WCAG 2.2.1) to {@link #MOST_COUNTDOWN}
 * @param accessibleFactor by which both grow in accessible use, from 1 to {@link #MOST_FACTOR}
 */
public record IdleTime(int seconds, int countdownSeconds, int accessibleFactor) {

    public static final int LEAST = 45;
    public static final int MOST = 900;
    public static final int LEAST_COUNTDOWN = 20;
    public static final int MOST_COUNTDOWN = 120;
    public static final int MOST_FACTOR = 10;

    public static final IdleTime DEFAULT = new IdleTime(120, 30, 3);

    public IdleTime {
        requireRange(seconds, LEAST, MOST);
        requireRange(countdownSeconds, LEAST_COUNTDOWN, MOST_COUNTDOWN);
        requireRange(accessibleFactor, 1, MOST_FACTOR);
    }

    private static void requireRange(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%d is not from %d to %d".formatted(value, least, most));
        }
    }
}
