package canary.search;

import canary.library.LibraryThatShows;

/** Works on articles but knows where they come from. */
public final class SearchThatReads {
    LibraryThatShows reaches(LibraryThatShows over) {
        return over;
    }
}
