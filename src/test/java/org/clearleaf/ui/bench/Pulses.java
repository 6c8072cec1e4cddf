package org.clearleaf.ui.bench;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import org.clearleaf.support.FxThread;

/** Counts the pulses of JavaFX while something moves, and finds the longest wait between two. */
final class Pulses {

    private static final double NANOS = 1e9;

    private final Timings gaps = new Timings("time from picture to picture");

    /**
     * Moves a step before each picture.
     *
     * @param steps how many
     */
    String whileMoving(int steps, Runnable move) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        long[] began = new long[1];
        long[] last = new long[1];
        FxThread.run(() -> timer(steps, move, began, last, done).start());
        done.await();
        double seconds = (last[0] - began[0]) / NANOS;
        return String.format(
                Locale.ROOT,
                "%.1f pictures a second, longest %.1f ms; %s",
                steps / seconds,
                gaps.longest(),
                gaps.line());
    }

    private AnimationTimer timer(int steps, Runnable move, long[] began, long[] last, CountDownLatch done) {
        return new AnimationTimer() {
            private int step = -1;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (step < 0) {
                    began[0] = time;
                } else {
                    gaps.add(time - last[0]);
                }
                last[0] = time;
                step++;
                if (step == steps) {
                    stop();
                    done.countDown();
                } else {
                    move.run();
                }
            }
        };
    }
}
