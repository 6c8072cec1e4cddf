package org.clearleaf.ui.kiosk.session;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.clearleaf.settings.clinic.StaffCodeHash;

/** The lock of the way out. Five wrong codes close it for a while, and each further one for twice as long. */
public final class StaffCode {

    static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final StaffCodeHash code;
    private final LongSupplier nanos;
    private int wrong;
    private long closedAt;

    /**
     * Opens to one code.
     *
     * @param nanos a clock that only goes forward, as {@link System#nanoTime()} does
     */
    public StaffCode(StaffCodeHash code, LongSupplier nanos) {
        this.code = code;
        this.nanos = nanos;
    }

    /** What came of a try. */
    public sealed interface Attempt {

        /** The code was right. */
        record Opened() implements Attempt {}

        /**
         * The code was wrong.
         *
         * @param triesLeft before the lock closes for a while
         */
        record Wrong(int triesLeft) implements Attempt {}

        /**
         * The lock is closed and did not look at the code.
         *
         * @param secondsLeft until it does again
         */
        record Closed(int secondsLeft) implements Attempt {}
    }

    /** Tries a code; takes some tenths of a second, so not on the JavaFX thread. */
    public synchronized Attempt attempt(char[] typed) {
        int left = secondsLeft();
        if (left > 0) {
            return new Attempt.Closed(left);
        }
        if (code.matches(typed)) {
            wrong = 0;
            return new Attempt.Opened();
        }
        wrong++;
        closedAt = nanos.getAsLong();
        return wrong < TRIES ? new Attempt.Wrong(TRIES - wrong) : new Attempt.Closed(secondsLeft());
    }

    /** How long it stays closed; 0 when it can be tried. */
    public synchronized int secondsLeft() {
        if (wrong < TRIES) {
            return 0;
        }
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(wrong - TRIES, Byte.SIZE));
        Duration pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        long left = pause.toNanos() - (nanos.getAsLong() - closedAt);
        return Math.toIntExact(
                Math.max(0, Math.ceilDiv(left, Duration.ofSeconds(1).toNanos())));
    }
}
