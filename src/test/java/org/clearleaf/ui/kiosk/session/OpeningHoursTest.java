package org.clearleaf.ui.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearleaf.settings.clinic.Hours;
import org.clearleaf.settings.clinic.Hours.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpeningHoursTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** 2026-11-23 is a Monday. */
    private final OpeningHours hours = new OpeningHours(new Hours(Map.of(
            DayOfWeek.MONDAY, List.of(span(8, 12), span(13, 17)),
            DayOfWeek.FRIDAY, List.of(span(20, 2)),
            DayOfWeek.SUNDAY, List.of(span(1, 4)))));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:59:59, false",
        "2026-11-23T08:00:00, true",
        "2026-11-23T11:59:59, true",
        "2026-11-23T12:00:00, false",
        "2026-11-23T13:00:00, true",
        "2026-11-23T17:00:00, false",
        "2026-11-24T10:00:00, false",
        "2026-11-27T23:59:59, true",
        "2026-11-28T00:00:00, true",
        "2026-11-28T01:59:59, true",
        "2026-11-28T02:00:00, false",
    })
    void itIsLitFromTheFirstSecondAndDarkAfterTheLast(LocalDateTime now, boolean lit) {
        assertEquals(lit, hours.areOpen(now));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:00:00, 2026-11-23T08:00:00",
        "2026-11-23T12:30:00, 2026-11-23T13:00:00",
        "2026-11-23T17:00:00, 2026-11-27T20:00:00",
        "2026-11-29T05:00:00, 2026-11-30T08:00:00",
    })
    void theNightScreenCanSayWhenItGoesOn(LocalDateTime now, LocalDateTime next) {
        assertEquals(Optional.of(next), hours.next(now));
    }

    @Test
    void whileItIsLitNothingIsAnnounced() {
        assertEquals(Optional.empty(), hours.next(LocalDateTime.parse("2026-11-23T09:00")));
    }

    @Test
    void withoutHoursItIsAlwaysLit() {
        OpeningHours always = new OpeningHours(Hours.ALWAYS);
        LocalDateTime start = LocalDateTime.parse("2026-11-23T00:00");
        for (int quarter = 0; quarter < 7 * 24 * 4; quarter++) {
            assertTrue(always.areOpen(start.plusMinutes(15L * quarter)), () -> "dark in the week of " + start);
        }
    }

    /** On 2026-03-08 two o'clock never comes, on 2026-11-01 one o'clock comes twice. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-08T05:59:59Z, false",
        "2026-03-08T06:00:00Z, true",
        "2026-03-08T07:59:59Z, true",
        "2026-03-08T08:00:00Z, false",
        "2026-11-01T04:59:59Z, false",
        "2026-11-01T05:00:00Z, true",
        "2026-11-01T06:30:00Z, true",
        "2026-11-01T08:59:59Z, true",
        "2026-11-01T09:00:00Z, false",
    })
    void theClockOnTheWallCountsWhenItIsPutForwardOrBack(Instant now, boolean lit) {
        assertEquals(lit, hours.areOpen(now.atZone(NEW_YORK).toLocalDateTime()));
    }

    @Test
    void aClockThatHasLostItsTimeDoesNotDarkenTheKiosk() {
        assertTrue(hours.areOpen(LocalDateTime.parse("1970-01-01T00:00")));
        assertFalse(hours.areOpen(LocalDateTime.parse("2026-01-01T00:00")));
    }

    private static Span span(int from, int to) {
        return new Span(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
