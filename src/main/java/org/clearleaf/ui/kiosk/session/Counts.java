package org.clearleaf.ui.kiosk.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each panel was opened in a day, if the clinic wants to know. The numbers of a day stay in memory until it is over;
 * then those from {@link #LEAST} up are written down and all are forgotten, so that no file tells what one person has read. A day
 * on which the program crashes is lost. Used on one thread.
 */
public final class Counts {

    /** Smaller numbers may be about one person. */
    public static final int LEAST = 10;

    /** What searches without an answer count for; a panel's words have another sign between them. */
    private static final String NOTHING_FOUND = "search-without-answer";

    private final Clock clock;
    private final CountsFile file;
    private final Map<String, Integer> today = new TreeMap<>();
    private LocalDate day;

    /** @param clock says which day it is at the clinic */
    public Counts(Clock clock, CountsFile file) {
        this.clock = clock;
        this.file = file;
        this.day = LocalDate.now(clock);
    }

    /** Somebody has opened a part of an article. */
    public void opened(String article, String panel) {
        count(article + "#" + panel);
    }

    /** A search has found nothing; what was searched for is not asked. */
    public void foundNothing() {
        count(NOTHING_FOUND);
    }

    /** The program ends in good order, for example for the restart of the night. */
    public void close() {
        endDay(LocalDate.now(clock));
    }

    private void count(String what) {
        LocalDate now = LocalDate.now(clock);
        if (!now.equals(day)) {
            endDay(now);
        }
        today.merge(what, 1, Integer::sum);
    }

    private void endDay(LocalDate next) {
        today.values().removeIf(count -> count < LEAST);
        if (!today.isEmpty()) {
            file.add(day, today);
        }
        today.clear();
        day = next;
    }
}
