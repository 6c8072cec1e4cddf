package org.clearleaf.support;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The JavaFX thread, started with the first use and kept for all tests of the run. */
public final class FxThread {

    private static final long PATIENCE_SECONDS = 30;
    private static final List<String> OF_JAVAFX = List.of("JavaFX Application Thread", "QuantumRenderer");

    private FxThread() {}

    /** Runs there and waits; what it throws is thrown here. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Runs there, waits and brings the answer back; what it throws is thrown here. */
    public static <T> T call(Callable<T> work) {
        start();
        FutureTask<T> task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw rethrown(Objects.requireNonNullElse(failed.getCause(), failed));
        } catch (TimeoutException late) {
            throw new AssertionError(
                    "the JavaFX thread was busy for " + PATIENCE_SECONDS + " s:\n" + whereTheyAre(), late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for the JavaFX thread", stopped);
        }
    }

    /** Waits until everything that has been put off to a later pulse is done. */
    public static void settle() {
        awaitPulses(3);
    }

    /** Waits until that many pulses have come: layouts, steps of animations. */
    public static void awaitPulses(int count) {
        for (int pulse = 0; pulse < count; pulse++) {
            CountDownLatch drawn = new CountDownLatch(1);
            run(() -> new PulseWatch(drawn::countDown).start());
            run(Platform::requestNextPulse);
            await(drawn);
        }
    }

    private static void await(CountDownLatch drawn) {
        try {
            if (!drawn.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("no pulse came in " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for a pulse", stopped);
        }
    }

    /** What JavaFX's threads are doing, as lines. */
    private static String whereTheyAre() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> OF_JAVAFX.stream().anyMatch(thread.getKey().getName()::startsWith))
                .map(thread -> thread.getKey() + " " + thread.getKey().getState() + "\n  "
                        + Stream.of(thread.getValue()).map(String::valueOf).collect(Collectors.joining("\n  ")))
                .collect(Collectors.joining("\n"));
    }

    private static synchronized void start() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException alreadyStarted) {
            Platform.setImplicitExit(false);
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException thrown ? thrown : new IllegalStateException(cause);
    }

    private static final class PulseWatch extends AnimationTimer {
        private final Runnable told;

        PulseWatch(Runnable told) {
            this.told = told;
        }

        @Override
        public void handle(long now) {
            stop();
            told.run();
        }
    }
}
