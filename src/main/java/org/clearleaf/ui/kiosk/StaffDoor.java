package org.clearleaf.ui.kiosk;

import java.util.function.LongSupplier;
import org.clearleaf.settings.clinic.StaffCodeHash;
import org.clearleaf.ui.kiosk.session.StaffCode;
import org.clearleaf.ui.kiosk.session.StaffCode.Attempt;
import org.jspecify.annotations.Nullable;

/** The one way out, if the clinic has a code for it. It outlives sessions, so that nobody gets new tries by starting over. */
final class StaffDoor {

    private final LongSupplier nanoTime;
    private final Runnable leave;
    private @Nullable StaffCode lock;
    private String written = "";

    /**
     * Makes a door without a lock, which can't be opened.
     *
     * @param leave ends the program
     */
    StaffDoor(LongSupplier nanoTime, Runnable leave) {
        this.nanoTime = nanoTime;
        this.leave = leave;
    }

    /** Takes over the clinic's code; absent for none. A code that stays keeps its count of tries. */
    void lockWith(@Nullable StaffCodeHash code) {
        String now = code == null ? "" : code.written();
        if (!now.equals(written)) {
            written = now;
            lock = code == null ? null : new StaffCode(code, nanoTime);
        }
    }

    boolean isThere() {
        return lock != null;
    }

    /** Tries a code; takes some tenths of a second, so not on the JavaFX thread. */
    Attempt attempt(char[] typed) {
        StaffCode tried = lock;
        return tried == null ? new Attempt.Closed(1) : tried.attempt(typed);
    }

    /** Goes through the open door. */
    void leave() {
        leave.run();
    }
}
