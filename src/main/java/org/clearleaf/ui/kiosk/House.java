package org.clearleaf.ui.kiosk;

import java.util.function.LongSupplier;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;

/**
 * What all sessions share, and what none of them changes.
 *
 * @param reader the library, its index and what it means
 * @param invitations for the time between two sessions
 * @param door the staff's way out
 * @param nanoTime a clock that only goes forward
 */
record House(
        ReaderModel reader, Background background, Invitations invitations, StaffDoor door, LongSupplier nanoTime) {}
