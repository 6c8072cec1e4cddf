package canary.convert;

import canary.library.LibraryThatShows;

/** Works on articles but knows where they come from. */
public final class ConverterThatReads {
    LibraryThatShows reaches(LibraryThatShows over) {
        return over;
    }
}
