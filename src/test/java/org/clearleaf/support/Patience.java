package org.clearleaf.support;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for what comes by itself: looks often, and gives up at a deadline. */
public final class Patience {

    private static final long DEADLINE_NANOS = 15_000_000_000L;
    private static final long BETWEEN_LOOKS_MILLIS = 15;

    private Patience() {}

    /**
     * Waits until something is so.
     *
     * @param what said when it did not become so
     * @param condition asked on the JavaFX thread
     */
    public static void until(String what, BooleanSupplier condition) {
        until(() -> what, condition);
    }

    /** The same, with words that tell how far it has come by the deadline. */
    public static void until(Supplier<String> what, BooleanSupplier condition) {
        long end = System.nanoTime() + DEADLINE_NANOS;
        while (!FxThread.call(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited 15 s in vain until " + what.get());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", stopped);
        }
    }
}
