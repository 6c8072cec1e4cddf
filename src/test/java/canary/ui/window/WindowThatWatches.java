package canary.ui.window;

import canary.ui.kiosk.session.Visit;
import canary.ui.kiosk.watch.Guard;

/** A window that knows the rooms of the kiosk. */
public final class WindowThatWatches {
    int reaches(Visit visit, Guard guard) {
        return visit.hashCode() + guard.hashCode();
    }
}
