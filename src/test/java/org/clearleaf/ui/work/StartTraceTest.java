package org.clearleaf.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.clearleaf.ui.work.StartTrace.Step;
import org.junit.jupiter.api.Test;

final class StartTraceTest {

    private final List<Step> told = new ArrayList<>();
    private final List<Duration> times = new ArrayList<>();
    private final StartTrace trace = new StartTrace((step, sinceStart) -> {
        told.add(step);
        times.add(sinceStart);
    });

    @Test
    void tellsAllOnceThePictureIsThere() {
        trace.mark(Step.MAIN);
        trace.mark(Step.WINDOW);
        assertEquals(List.of(), told);
        trace.mark(Step.PICTURE);
        assertEquals(List.of(Step.MAIN, Step.WINDOW, Step.PICTURE), told);
    }

    @Test
    void tellsWhatComesAfterThePictureAtOnce() {
        trace.mark(Step.PICTURE);
        trace.mark(Step.SEARCH);
        assertEquals(List.of(Step.PICTURE, Step.SEARCH), told);
    }

    @Test
    void countsFromTheStartOfJava() throws InterruptedException {
        trace.mark(Step.MAIN);
        Thread.sleep(Duration.ofMillis(20));
        trace.mark(Step.PICTURE);
        assertTrue(times.getFirst().isPositive(), times::toString);
        Duration between = times.getLast().minus(times.getFirst());
        assertTrue(between.compareTo(Duration.ofMillis(20)) >= 0, times::toString);
    }
}
