package org.clearleaf.ui.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long something took, many times. */
final class Timings {

    private static final double NANOS = 1e6;

    private final String what;
    private final List<Double> millis = new ArrayList<>();

    Timings(String what) {
        this.what = what;
    }

    void add(long nanos) {
        millis.add(nanos / NANOS);
    }

    double longest() {
        return Collections.max(millis);
    }

    double median() {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Median, shortest, longest and how often, in a line. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%s: median %.1f ms, from %.1f to %.1f ms, %d times",
                what,
                median(),
                Collections.min(millis),
                longest(),
                millis.size());
    }
}
