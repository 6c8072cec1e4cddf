package org.clearleaf.ui.work;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells when what happened while the program started, from any thread; silent unless somebody listens. Told as soon as the first
 * picture is there and not before, as telling takes time that would be measured.
 */
public final class StartTrace {

    private final @Nullable BiConsumer<Step, Duration> listener;
    private final List<Mark> untold = new ArrayList<>();

    /** What can happen, in the order that is usual. */
    public enum Step {
        MAIN,
        COMMAND,
        TOOLKIT,
        LIBRARY,
        WINDOW,
        SCENE,
        PICTURE,
        SEARCH
    }

    /** @param nanos by the clock of this Java, which starts anywhere */
    private record Mark(Step step, long nanos) {}

    /** @param listener is told each step, and how long after the start of Java it came */
    public StartTrace(@Nullable BiConsumer<Step, Duration> listener) {
        this.listener = listener;
    }

    /** A trace that nobody reads. */
    public static StartTrace silent() {
        return new StartTrace(null);
    }

    public void mark(Step step) {
        if (listener != null) {
            mark(step, listener);
        }
    }

    private synchronized void mark(Step step, BiConsumer<Step, Duration> told) {
        untold.add(new Mark(step, System.nanoTime()));
        if (step.compareTo(Step.PICTURE) >= 0) {
            Duration running =
                    Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
            long now = System.nanoTime();
            untold.forEach(mark -> told.accept(mark.step, running.minusNanos(now - mark.nanos)));
            untold.clear();
        }
    }
}
