package org.clearleaf.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Durations of the same thing done many times. */
final class Times {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int ALL = 100;

    private final List<Double> millis = new ArrayList<>();

    void add(long nanos) {
        millis.add(nanos / NANOS_PER_MILLI);
    }

    /** So many of a hundred took no longer. */
    double percentile(int percent) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / ALL));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.1f ms, 99th percentile %.1f ms, min %.1f ms, max %.1f ms (%d times)",
                percentile(ALL / 2),
                percentile(ALL - 1),
                Collections.min(millis),
                Collections.max(millis),
                millis.size());
    }
}
