package org.clearleaf.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How long a step takes, by the clock and by what the processors did for it: on a busy machine the two differ. */
final class Step {

    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final long start = System.nanoTime();
    private final long worked = processNanos();
    private final long threadWorked = threadCpu();

    private static long processNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(java.time.Duration::toNanos)
                .orElse(0L);
    }

    private static long threadCpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** By the clock. */
    long nanos() {
        return System.nanoTime() - start;
    }

    /** What this thread alone worked. */
    long threadNanos() {
        return threadCpu() - threadWorked;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f s, %.2f s of work of all processors",
                nanos() / NANOS,
                (processNanos() - worked) / NANOS);
    }
}
