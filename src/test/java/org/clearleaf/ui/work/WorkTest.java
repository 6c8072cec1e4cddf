package org.clearleaf.ui.work;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.LogWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both ways of working off the JavaFX thread. */
final class WorkTest {

    private static final long PATIENCE_SECONDS = 30;

    private final Background background = new Background();
    private final Latest latest = new Latest(background);
    private final BlockingQueue<String> handedOver = new LinkedBlockingQueue<>();

    @BeforeEach
    void startJavaFx() {
        FxThread.run(() -> {});
    }

    @AfterEach
    void closeTheBackground() {
        background.close();
    }

    @Test
    void workIsDoneElsewhereAndHandedOverOnTheJavaFxThread() throws InterruptedException {
        background.run(
                () -> Platform.isFxApplicationThread() ? "worked on the JavaFX thread" : "worked elsewhere",
                answer -> handedOver.add(
                        answer + ", handed over " + (Platform.isFxApplicationThread() ? "there" : "not there")));
        assertEquals("worked elsewhere, handed over there", next());
    }

    @Test
    void aFailureIsLoggedAndTheNextWorkIsDone() throws InterruptedException {
        try (LogWatch log = new LogWatch(Background.class)) {
            IllegalStateException bug = new IllegalStateException("a bug");
            CountDownLatch begun = new CountDownLatch(1);
            background.run(
                    () -> {
                        begun.countDown();
                        throw bug;
                    },
                    _ -> handedOver.add("nothing to hand over"));
            await(begun);
            for (int i = 0; i < 4; i++) {
                background.run(() -> "next", handedOver::add);
                assertEquals("next", next());
            }
            finishBackground();
            assertEquals(List.of(bug), log.failures());
            assertEquals(List.of("work in the background failed"), log.lines());
        }
    }

    @Test
    void afterClosingNothingIsDoneAndNothingFails() {
        background.close();
        assertDoesNotThrow(() -> background.run(() -> "late", handedOver::add));
        FxThread.run(() -> {});
        assertTrue(handedOver.isEmpty());
    }

    @Test
    void heldWorkWaitsUntilItIsReleasedAndKeepsItsOrder() throws InterruptedException {
        try (Background held = Background.held()) {
            held.run(() -> "first", handedOver::add);
            assertEquals("at once", held.begin(() -> "at once").join());
            FxThread.run(() -> {});
            assertTrue(handedOver.isEmpty(), "held work was done");
            held.release();
            assertEquals("first", next());
            held.run(() -> "second", handedOver::add);
            assertEquals("second", next());
        }
    }

    @Test
    void closingDoesWhatWasHeld() throws InterruptedException {
        Background held = Background.held();
        held.run(() -> "saved", handedOver::add);
        held.close();
        assertEquals("saved", next());
    }

    @Test
    void closingInterruptsWhatIsUnderWayAndThatIsNoFailure() throws InterruptedException {
        try (LogWatch log = new LogWatch(Background.class)) {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch interrupted = new CountDownLatch(1);
            AtomicReference<Thread> worker = new AtomicReference<>();
            background.run(
                    () -> {
                        begun.countDown();
                        try {
                            return new CountDownLatch(1).await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                        } finally {
                            worker.set(Thread.currentThread());
                            interrupted.countDown();
                        }
                    },
                    _ -> {});
            await(begun);
            background.close();
            await(interrupted);
            Objects.requireNonNull(worker.get()).join();
            assertEquals(List.of(), log.lines());
        }
    }

    @Test
    void theNewestAnswerWins() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        latest.run(() -> held("old", begun, release), handedOver::add);
        await(begun);
        latest.run(() -> "new", handedOver::add);
        assertEquals("new", next());
        release.countDown();
        finishBackground();
        FxThread.run(() -> {});
        assertTrue(handedOver.isEmpty(), "an answer that was overtaken must be dropped");
    }

    @Test
    void anAnswerOvertakenOnItsWayIsDropped() throws InterruptedException {
        CountDownLatch worked = new CountDownLatch(1);
        FxThread.run(() -> {
            latest.run(
                    () -> {
                        worked.countDown();
                        return "old";
                    },
                    handedOver::add);
            await(worked);
            latest.run(() -> "new", handedOver::add);
        });
        assertEquals("new", next());
        finishBackground();
        FxThread.run(() -> {});
        assertTrue(handedOver.isEmpty());
    }

    @Test
    void workThatWasOvertakenBeforeItBeganIsSkipped() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(Background.THREADS);
        AtomicInteger done = new AtomicInteger();
        for (int thread = 0; thread < Background.THREADS; thread++) {
            background.run(() -> held("busy", busy, release), _ -> {});
        }
        await(busy);
        for (int i = 0; i < 20; i++) {
            latest.run(() -> "answer " + done.incrementAndGet(), handedOver::add);
        }
        release.countDown();
        assertEquals("answer 1", next());
        assertEquals(1, done.get());
    }

    @Test
    void whatIsForgottenIsNotHandedOver() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        latest.run(() -> held("old", begun, release), handedOver::add);
        await(begun);
        latest.forget();
        release.countDown();
        finishBackground();
        FxThread.run(() -> {});
        assertTrue(handedOver.isEmpty());
    }

    @Test
    void nothingIsAnAnswerToo() throws InterruptedException {
        AtomicBoolean told = new AtomicBoolean();
        CountDownLatch arrived = new CountDownLatch(1);
        latest.run(() -> false, answer -> {
            told.set(answer);
            arrived.countDown();
        });
        await(arrived);
        assertFalse(told.get());
    }

    private static String held(String answer, CountDownLatch begun, CountDownLatch release)
            throws InterruptedException {
        begun.countDown();
        assertTrue(release.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        return answer;
    }

    /** The threads have done what came before once all are held at the same time. */
    private void finishBackground() {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(Background.THREADS);
        for (int thread = 0; thread < Background.THREADS; thread++) {
            background.run(() -> held("", held, release), _ -> {});
        }
        await(held);
        release.countDown();
    }

    private String next() throws InterruptedException {
        String answer = handedOver.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return answer == null ? "nothing came" : answer;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "waited in vain");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
