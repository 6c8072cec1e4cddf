package org.clearleaf.article;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The full dates of an article (IPDAS 2.2.2, JAMA currency).
 *
 * @param reviewed when it was last checked; absent when it never was
 * @param nextReview from this day it may be out of date
 * @param expires from this day it must not be relied on
 */
public record Dates(
        LocalDate published,
        LocalDate updated,
        @Nullable LocalDate reviewed,
        @Nullable LocalDate nextReview,
        @Nullable LocalDate expires) {

    /** Without a date for the next review an article counts as fresh for this many months after it was last looked at. */
    private static final int FRESH_MONTHS = 24;

    /** When somebody last looked at it: the review, or else the last change. */
    public LocalDate lastChecked() {
        return reviewed == null ? updated : reviewed;
    }

    /** Whether it may be out of date on a day. */
    public boolean isDueForReview(LocalDate day) {
        LocalDate due = nextReview == null ? lastChecked().plusMonths(FRESH_MONTHS) : nextReview;
        return day.isAfter(due);
    }

    /** Since when it must not be relied on; empty if that day has not come. */
    public Optional<LocalDate> outOfDateSince(LocalDate day) {
        return Optional.ofNullable(expires).filter(last -> !day.isBefore(last));
    }
}
