package org.clearleaf.escape;

import java.util.function.BooleanSupplier;

/** Waiting for another process. */
final class Pause {

    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private Pause() {}

    /** Waits until something is so, or the time is over; whether it is so. */
    static boolean until(long seconds, BooleanSupplier condition) {
        long end = System.nanoTime() + seconds * 1_000_000_000;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            millis(BETWEEN_LOOKS_MILLIS);
        }
        return true;
    }

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", e);
        }
    }
}
