package org.clearleaf.ui.kiosk;

import java.util.HashSet;
import java.util.Set;
import org.clearleaf.search.Results;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.kiosk.session.Counts;
import org.jspecify.annotations.Nullable;

/** What one session adds to the clinic's counts: each panel once, and each search that was given up without an answer. */
final class Tally {

    private final Counts counts;
    private final Set<String> opened = new HashSet<>();

    Tally(Counts counts, SearchModel search) {
        this.counts = counts;
        search.results().subscribe(this::searched);
    }

    /** Something is in view. */
    void read(Reading reading) {
        if (opened.add(reading.panel())) {
            counts.opened(reading.panel());
        }
    }

    /** While somebody types, half a word finds nothing: what counts is what stood there at the end. */
    private void searched(@Nullable Results before, @Nullable Results now) {
        if (now == null && before != null && before.isEmpty()) {
            counts.foundNothing();
        }
    }
}
