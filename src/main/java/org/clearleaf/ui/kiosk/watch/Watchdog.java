package org.clearleaf.ui.kiosk.watch;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells the supervisor that the program is well, and only while it is: while the JavaFX thread answers within {@link #PATIENCE},
 * pictures are made, and failures are rare. When it falls silent the supervisor ends the program and starts it again.
 */
public final class Watchdog {

    /** A visitor has gone long before. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /** As many signs of life fit into the time after which the supervisor loses its own patience. */
    private static final int SIGNS = 6;

    /** A program that was well for this long has nothing in its library that makes it crash. */
    private static final Duration PROOF = CrashLadder.WINDOW;

    private static final System.Logger LOG = System.getLogger(Watchdog.class.getName());

    private final Supervisor supervisor;
    private final Heart heart;
    private final Mishaps mishaps;
    private final Runnable whenProven;
    private final Duration pause;
    private final Thread thread = Thread.ofPlatform().daemon().name("watchdog").unstarted(this::watch);
    private boolean ready;
    private @Nullable Long provenAt;

    /**
     * Watches nothing yet.
     *
     * @param whenProven run once, on a thread of its own, when the program has been well for ten minutes
     */
    public Watchdog(Supervisor supervisor, Heart heart, Mishaps mishaps, Runnable whenProven) {
        this.supervisor = supervisor;
        this.heart = heart;
        this.mishaps = mishaps;
        this.whenProven = whenProven;
        this.pause = supervisor.patience().dividedBy(SIGNS);
    }

    /** Begins; called when the first picture is on the screen. */
    public void start() {
        provenAt = System.nanoTime() + PROOF.toNanos();
        thread.start();
    }

    private void watch() {
        try {
            while (true) {
                round(PATIENCE);
                prove(System.nanoTime());
                Thread.sleep(pause);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks for one sign of life and passes it on. */
    void round(Duration patience) throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch drawn = new CountDownLatch(1);
        heart.beat(answered::countDown, drawn::countDown);
        boolean isAlive = came(answered, patience) && came(drawn, patience);
        if (!isAlive || mishaps.areTooMany()) {
            LOG.log(Level.WARNING, isAlive ? "too many failures" : "the screen does not answer");
            return;
        }
        supervisor.tell(ready ? "WATCHDOG=1" : "READY=1\nWATCHDOG=1\nWATCHDOG_USEC=" + shortened());
        ready = true;
    }

    /** Once it is up, a sixth less patience is asked for, in microseconds: what is saved is the time to start again after a hang. */
    private long shortened() {
        return TimeUnit.NANOSECONDS.toMicros(supervisor.patience().minus(pause).toNanos());
    }

    private void prove(long now) {
        Long due = provenAt;
        if (due != null && now - due >= 0) {
            provenAt = null;
            // Not on this thread: it may take longer than the supervisor is patient.
            Thread.ofPlatform().daemon().name("proven").start(whenProven);
        }
    }

    private static boolean came(CountDownLatch sign, Duration patience) throws InterruptedException {
        return sign.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    }
}
