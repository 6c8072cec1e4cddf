package canary.ui.kiosk.touch;

import canary.library.LibraryThatShows;

/** A part of the kiosk that knows what lies on the pages. */
public final class FingerThatReads {
    LibraryThatShows reaches(LibraryThatShows over) {
        return over;
    }
}
