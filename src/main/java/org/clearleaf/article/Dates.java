package org.clearleaf.article;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The full dates of an article (IPDAS 2.2.2, JAMA currency).
 *
 * @param published when it first came out; absent where a publisher of imported words does not say
 * @param updated when it was last changed; absent where no date at all is known
 * @param reviewed when it was last checked; absent when it never was
 * @param nextReview from this day it may be out of date
 * @param expires from this day it must not be relied on
 */
public record Dates(
        @Nullable LocalDate published,
        @Nullable LocalDate updated,
        @Nullable LocalDate reviewed,
        @Nullable LocalDate nextReview,
        @Nullable LocalDate expires) {

    /** For imported words whose publisher gives no date. */
    public static final Dates UNKNOWN = new Dates(null, null, null, null, null);

    /** Without a date for the next review an article counts as fresh for this many months after it was last looked at. */
    private static final int FRESH_MONTHS = 24;

    /** When somebody last looked at it: the review, or else the last change. */
    public Optional<LocalDate> lastChecked() {
        return Optional.ofNullable(reviewed == null ? updated : reviewed);
    }

    /** Whether it may be out of date on a day; without any date it may. */
    public boolean isDueForReview(LocalDate day) {
        return Optional.ofNullable(nextReview)
                .or(() -> lastChecked().map(checked -> checked.plusMonths(FRESH_MONTHS)))
                .map(day::isAfter)
                .orElse(true);
    }

    /** Since when it must not be relied on; empty if that day has not come. */
    public Optional<LocalDate> outOfDateSince(LocalDate day) {
        return Optional.ofNullable(expires).filter(last -> !day.isBefore(last));
    }
}
