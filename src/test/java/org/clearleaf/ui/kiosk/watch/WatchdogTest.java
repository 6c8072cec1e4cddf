package org.clearleaf.ui.kiosk.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class WatchdogTest {

    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final List<String> told = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final Mishaps mishaps = new Mishaps(nanos::get);

    @Test
    void theFirstSignOfLifeSaysThatTheProgramIsReady() throws InterruptedException {
        Watchdog watchdog = watchdog((answered, drawn) -> {
            answered.run();
            drawn.run();
        });
        watchdog.round(AT_ONCE);
        watchdog.round(AT_ONCE);
        assertEquals(List.of("READY=1\nWATCHDOG=1\nWATCHDOG_USEC=25000000", "WATCHDOG=1"), told);
    }

    @Test
    void aThreadThatDoesNotAnswerIsNotAlive() throws InterruptedException {
        watchdog((_, drawn) -> drawn.run()).round(AT_ONCE);
        assertEquals(List.of(), told);
    }

    @Test
    void aThreadThatAnswersBehindABlackScreenIsNotAliveEither() throws InterruptedException {
        watchdog((answered, _) -> answered.run()).round(AT_ONCE);
        assertEquals(List.of(), told);
    }

    @Test
    void aProgramThatFailsAllTheTimeIsNotFitToGoOn() throws InterruptedException {
        Watchdog watchdog = watchdog((answered, drawn) -> {
            answered.run();
            drawn.run();
        });
        for (int failure = 0; failure < 9; failure++) {
            fail();
        }
        assertFalse(mishaps.areTooMany());
        fail();
        assertTrue(mishaps.areTooMany());
        watchdog.round(AT_ONCE);
        assertEquals(List.of(), told);
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        watchdog.round(AT_ONCE);
        assertEquals(1, told.size(), "failures of a minute ago count no more");
    }

    private Watchdog watchdog(Heart heart) {
        return new Watchdog(told::add, heart, mishaps, () -> {});
    }

    private void fail() {
        mishaps.uncaughtException(Thread.currentThread(), new IllegalStateException("a word that a visitor typed"));
    }
}
