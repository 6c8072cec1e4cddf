package org.clearleaf.ui.kiosk.session;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A clock that stands still until it is told to go on. */
final class VirtualNanos implements LongSupplier {

    private long now;

    /** @param start any number: nothing may depend on where such a clock begins */
    VirtualNanos(long start) {
        this.now = start;
    }

    @Override
    public long getAsLong() {
        return now;
    }

    void pass(Duration time) {
        now += time.toNanos();
    }

    void seconds(double seconds) {
        now += Math.round(seconds * 1e9);
    }

    /** The least step there is. */
    void moment() {
        now++;
    }

    void momentBack() {
        now--;
    }
}
