package org.clearleaf.ui.kiosk.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * How often each panel was opened in a day, if the clinic wants to know. The numbers of a day stay in memory until it is over;
 * then those from {@link #LEAST} up are written down and all are forgotten, so that no file tells what one person has read. A day
 * on which the program crashes is lost. The end of the program may come from any thread.
 */
public final class Counts {

    /** Smaller numbers may be about one person. */
    public static final int LEAST = 10;

    /** What searches without an answer count for; the name of a panel has a stroke in it. */
    private static final String NOTHING_FOUND = "search-without-answer";

    private final Clock clock;
    private final BiConsumer<LocalDate, Map<String, Integer>> book;
    private final Map<String, Integer> today = new TreeMap<>();
    private LocalDate day;

    /**
     * Begins at nothing.
     *
     * @param clock says which day it is at the clinic
     * @param book gets the numbers of each day that is over
     */
    public Counts(Clock clock, BiConsumer<LocalDate, Map<String, Integer>> book) {
        this.clock = clock;
        this.book = book;
        this.day = LocalDate.now(clock);
    }

    /**
     * Somebody has opened a part of an article.
     *
     * @param panel id of the article, a stroke, and the anchor of the part
     */
    public synchronized void opened(String panel) {
        count(panel);
    }

    /** A search has found nothing; what was searched for is not asked. */
    public synchronized void foundNothing() {
        count(NOTHING_FOUND);
    }

    /** The program ends in good order, for example for the restart of the night. */
    public synchronized void close() {
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
            book.accept(day, Map.copyOf(today));
        }
        today.clear();
        day = next;
    }
}
