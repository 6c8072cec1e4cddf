package canary.check;

import canary.library.LibraryThatShows;

/** Works on articles but knows where they come from. */
public final class CheckThatReads {
    LibraryThatShows reaches(LibraryThatShows over) {
        return over;
    }
}
