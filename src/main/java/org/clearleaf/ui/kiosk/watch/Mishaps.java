package org.clearleaf.ui.kiosk.watch;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Catches what nobody else has caught. The log gets the kind of failure and where in the program it was, never its message: that
 * may hold what a visitor has typed.
 */
public final class Mishaps implements Thread.UncaughtExceptionHandler {

    private static final System.Logger LOG = System.getLogger(Mishaps.class.getName());

    /** More in a minute, and starting again is better than going on. */
    private static final int MOST = 10;

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int DEEPEST = 12;

    private final LongSupplier nanos;
    private final Deque<Long> recent = new ArrayDeque<>();

    /** @param nanos a clock that only goes forward, as {@link System#nanoTime()} does */
    public Mishaps(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    public synchronized void uncaughtException(Thread thread, Throwable failure) {
        recent.addLast(nanos.getAsLong());
        if (recent.size() > MOST) {
            recent.removeFirst();
        }
        LOG.log(Level.ERROR, () -> trace(failure));
    }

    /** Whether the program is no longer fit to go on. */
    synchronized boolean areTooMany() {
        return recent.size() == MOST && nanos.getAsLong() - recent.getFirst() < MINUTE;
    }

    private static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder(failure.getClass().getName());
        StackTraceElement[] frames = failure.getStackTrace();
        for (int at = 0; at < Math.min(frames.length, DEEPEST); at++) {
            trace.append("\n  at ").append(frames[at]);
        }
        Throwable cause = failure.getCause();
        return cause == null ? trace.toString() : trace.append("\nbecause of ") + trace(cause);
    }
}
