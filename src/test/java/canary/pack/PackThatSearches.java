package canary.pack;

import canary.search.SearchThatReads;

/** A pack that knows the search. */
public final class PackThatSearches {
    SearchThatReads reaches(SearchThatReads over) {
        return over;
    }
}
