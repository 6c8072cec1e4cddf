package org.clearleaf.ui.work;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tells when what happened while the program started, from any thread; silent unless somebody listens. */
public final class StartTrace {

    private final @Nullable BiConsumer<Step, Duration> listener;

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
            listener.accept(
                    step, Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()));
        }
    }
}
