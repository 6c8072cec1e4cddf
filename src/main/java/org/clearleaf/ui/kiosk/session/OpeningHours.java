package org.clearleaf.ui.kiosk.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clearleaf.settings.clinic.Hours;
import org.clearleaf.settings.clinic.Hours.Span;

/** Whether the kiosk is lit, by the clock on the wall. A clock that can't be right lets it be lit: a dark kiosk helps nobody. */
public final class OpeningHours {

    /** A machine that has lost its time believes to be in a year before Clearleaf was there. */
    private static final LocalDate EARLIEST = LocalDate.of(2026, 1, 1);

    private static final int DAYS_A_WEEK = 7;

    private final Hours hours;

    public OpeningHours(Hours hours) {
        this.hours = hours;
    }

    /** Whether somebody may come. */
    public boolean areOpen(LocalDateTime now) {
        return now.toLocalDate().isBefore(EARLIEST)
                || opened(now.toLocalDate().minusDays(1)).anyMatch(time -> time.holds(now))
                || opened(now.toLocalDate()).anyMatch(time -> time.holds(now));
    }

    /** When somebody may come again, in the next week; empty while the kiosk is lit. */
    public Optional<LocalDateTime> next(LocalDateTime now) {
        return areOpen(now)
                ? Optional.empty()
                : IntStream.rangeClosed(0, DAYS_A_WEEK)
                        .mapToObj(now.toLocalDate()::plusDays)
                        .flatMap(this::opened)
                        .map(Time::from)
                        .filter(now::isBefore)
                        .min(LocalDateTime::compareTo);
    }

    private Stream<Time> opened(LocalDate day) {
        return hours.of(day.getDayOfWeek()).stream().map(span -> Time.of(day, span));
    }

    private record Time(LocalDateTime from, LocalDateTime to) {

        static Time of(LocalDate day, Span span) {
            return new Time(day.atTime(span.from()), (span.endsNextDay() ? day.plusDays(1) : day).atTime(span.to()));
        }

        boolean holds(LocalDateTime now) {
            return !now.isBefore(from) && now.isBefore(to);
        }
    }
}
