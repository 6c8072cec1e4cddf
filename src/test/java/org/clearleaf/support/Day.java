package org.clearleaf.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands at noon of a day until it is set to another. */
public final class Day extends Clock {

    private volatile LocalDate day;

    public Day(LocalDate day) {
        this.day = day;
    }

    /** What comes next, perhaps after a night. */
    public void set(LocalDate next) {
        day = next;
    }

    @Override
    public Instant instant() {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
