package canary.speech;

import canary.library.LibraryThatShows;

/** Works on articles but knows where they come from. */
public final class VoiceThatReads {
    LibraryThatShows reaches(LibraryThatShows over) {
        return over;
    }
}
