package org.clearleaf.ui.kiosk.keyboard;

/** A key under a finger: after half a second it does what it does when held, and delete does it again and again. */
final class HeldKey {

    /** A press of this length is a long one, in nanoseconds. */
    static final long LONG_NANOS = 500_000_000;

    /** Between one repetition and the next, in nanoseconds. */
    static final long REPEAT_NANOS = 100_000_000;

    private final KeyButton button;
    private final long pressedAt;
    private long repeated;

    /** @param pressedAt nanoseconds of the clock that is asked later */
    HeldKey(KeyButton button, long pressedAt) {
        this.button = button;
        this.pressedAt = pressedAt;
    }

    KeyButton button() {
        return button;
    }

    /** Whether it has been held long enough to do something other than a tap does. */
    boolean isLong(long now) {
        return now - pressedAt >= LONG_NANOS;
    }

    /** How many repetitions have become due since this was asked last. */
    int due(long now) {
        long all = isLong(now) ? 1 + (now - pressedAt - LONG_NANOS) / REPEAT_NANOS : 0;
        int due = Math.toIntExact(all - repeated);
        repeated = all;
        return due;
    }

    boolean hasRepeated() {
        return repeated > 0;
    }
}
