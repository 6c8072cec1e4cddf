package canary.takehome;

import canary.library.LibraryThatShows;

/** Works on articles but knows where they come from. */
public final class HandoutThatReads {
    LibraryThatShows reaches(LibraryThatShows over) {
        return over;
    }
}
