package org.clearleaf.settings.clinic;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * When the kiosk is lit, by the clock on the wall.
 *
 * @param days the times of each day; on a day that is not there the kiosk is dark
 */
public record Hours(Map<DayOfWeek, List<Span>> days) {

    /** Day and night. */
    public static final Hours ALWAYS = new Hours(allDay());

    public Hours {
        Map<DayOfWeek, List<Span>> copy = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, spans) -> copy.put(day, List.copyOf(spans)));
        days = Map.copyOf(copy);
    }

    /** The times of one day; none when the kiosk is dark. */
    public List<Span> of(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    private static Map<DayOfWeek, List<Span>> allDay() {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(Span.ALL_DAY));
        }
        return week;
    }

    /**
     * A time of one day.
     *
     * @param to when it ends; on the next day unless it is later than {@code from}
     */
    public record Span(LocalTime from, LocalTime to) {

        /** From midnight to midnight. */
        public static final Span ALL_DAY = new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

        public boolean endsNextDay() {
            return !to.isAfter(from);
        }
    }
}
