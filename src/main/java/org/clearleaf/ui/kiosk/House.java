package org.clearleaf.ui.kiosk;

import java.util.function.LongSupplier;
import org.clearleaf.screen.ScreenSize;
import org.clearleaf.ui.kiosk.session.Counts;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;
import org.jspecify.annotations.Nullable;

/** What all sessions share, and what none of them changes. */
public final class House {

    private final ReaderModel reader;
    private final Background background;
    private final LongSupplier nanoTime;
    private final Counts counts;
    private final @Nullable ScreenSize measured;
    private final Invitations invitations;
    private final StaffDoor door;

    /**
     * Brings it together.
     *
     * @param reader the library, its index and what it means
     * @param nanoTime a clock that only goes forward
     * @param counts for a clinic that wants to know
     * @param measured size of the screen, as it tells itself; absent where it doesn't
     * @param leave ends the program, when the staff asks for it
     */
    public House(
            ReaderModel reader,
            Background background,
            LongSupplier nanoTime,
            Counts counts,
            @Nullable ScreenSize measured,
            Runnable leave) {
        this.reader = reader;
        this.background = background;
        this.nanoTime = nanoTime;
        this.counts = counts;
        this.measured = measured;
        this.invitations = new Invitations(reader, background);
        this.door = new StaffDoor(nanoTime, leave);
    }

    ReaderModel reader() {
        return reader;
    }

    Background background() {
        return background;
    }

    LongSupplier nanoTime() {
        return nanoTime;
    }

    Counts counts() {
        return counts;
    }

    /** Size of the screen where the clinic has not measured it. */
    @Nullable
    ScreenSize measured() {
        return measured;
    }

    /** For the time between two sessions. */
    Invitations invitations() {
        return invitations;
    }

    /** The staff's way out. */
    StaffDoor door() {
        return door;
    }
}
