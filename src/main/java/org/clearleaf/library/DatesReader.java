package org.clearleaf.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clearleaf.article.Dates;
import org.jspecify.annotations.Nullable;

/** Reads the dates of an article. A last day that can't be read counts as passed, so that nobody relies on the text. */
final class DatesReader {

    private static final List<String> NAMES = List.of("published", "updated", "reviewed", "nextReview", "expires");

    Optional<Dates> read(Fields in) {
        if (in.has("unknown")) {
            return unknown(in);
        }
        Optional<LocalDate> published = in.optional("published", in.values()::date);
        Optional<LocalDate> updated = in.required("updated", in.values()::date);
        LocalDate known = updated.or(() -> published).orElse(LocalDate.EPOCH);
        Dates dates = new Dates(
                published.orElse(null),
                known,
                in.dateOrNull("reviewed"),
                lastDay(in, "nextReview", known),
                lastDay(in, "expires", known));
        in.nameUnknown();
        checkOrder(dates, in);
        return updated.isEmpty() && published.isEmpty() ? Optional.empty() : Optional.of(dates);
    }

    /** Imported words may come without any date, which must be said. */
    private static Optional<Dates> unknown(Fields in) {
        Confirmation.read(in, "unknown");
        NAMES.stream()
                .filter(in::has)
                .findFirst()
                .ifPresent(name -> in.spoil("two-values", in.where(), List.of("unknown", name)));
        in.nameUnknown();
        return Optional.of(Dates.UNKNOWN);
    }

    private static @Nullable LocalDate lastDay(Fields in, String name, LocalDate passed) {
        LocalDate day = in.dateOrNull(name);
        return in.has(name) && day == null ? passed : day;
    }

    private static void checkOrder(Dates dates, Fields in) {
        check(dates.published(), "published", dates.updated(), "updated", in);
        check(dates.updated(), "updated", dates.nextReview(), "nextReview", in);
        check(dates.reviewed(), "reviewed", dates.nextReview(), "nextReview", in);
        check(dates.updated(), "updated", dates.expires(), "expires", in);
        check(dates.nextReview(), "nextReview", dates.expires(), "expires", in);
    }

    private static void check(
            @Nullable LocalDate first, String firstName, @Nullable LocalDate then, String thenName, Fields in) {
        if (first != null && then != null && then.isBefore(first)) {
            in.spoil("dates-out-of-order", in.whereIs(thenName), thenName, firstName);
        }
    }
}
