package org.clearleaf.ui.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.Random;
import org.clearleaf.settings.clinic.IdleTime;
import org.clearleaf.ui.kiosk.session.SessionState.Active;
import org.clearleaf.ui.kiosk.session.SessionState.Asked;
import org.clearleaf.ui.kiosk.session.SessionState.Ended;
import org.clearleaf.ui.kiosk.session.SessionState.Idle;
import org.clearleaf.ui.kiosk.session.SessionState.Warned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every limit is looked at a moment (a nanosecond) before it and at it. */
final class SessionClockTest {

    private final VirtualNanos time = new VirtualNanos(-7_000_000_000L);
    private SessionClock clock = new SessionClock(IdleTime.DEFAULT, time);

    @Test
    void nothingHappensBeforeTheFirstTouch() {
        time.pass(Duration.ofDays(90));
        assertEquals(new Idle(), clock.state());
        clock.touched();
        assertEquals(new Active(), clock.state());
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 120, 900})
    void theQuestionComesWhenTheTimeIsUpAndTheEndWhenNobodyAnswers(int seconds) {
        clock = new SessionClock(new IdleTime(seconds, 30, 3), time);
        clock.touched();
        expectQuestionAfter(seconds);
        time.seconds(29);
        assertEquals(new Warned(1), clock.state());
        time.seconds(1);
        time.momentBack();
        assertEquals(new Warned(1), clock.state());
        time.moment();
        assertEquals(new Ended(), clock.state());
    }

    @Test
    void theQuestionCanBeAnsweredTwentyTimesAndMore() {
        clock.touched();
        for (int round = 0; round < 25; round++) {
            expectQuestionAfter(120);
            time.seconds(29.9);
            if (round % 2 == 0) {
                clock.continued();
            } else {
                clock.touched();
            }
        }
        expectQuestionAfter(120);
    }

    @Test
    void aTouchAfterTheEndIsTooLateEvenIfNobodyHasLookedAtTheClock() {
        clock.touched();
        time.seconds(150);
        clock.touched();
        assertEquals(new Ended(), clock.state());
        clock.continued();
        assertEquals(new Ended(), clock.state(), "ended is ended");
    }

    @Test
    void whoeverComesAfterAWhileOfNobodyIsAskedFirst() {
        clock.touched();
        time.seconds(20);
        time.momentBack();
        clock.touched();
        assertEquals(new Active(), clock.state(), "a short pause is no reason to ask");
        time.seconds(20);
        clock.touched();
        assertEquals(new Asked(30), clock.state());
        time.seconds(12);
        clock.touched();
        assertEquals(new Asked(18), clock.state(), "only an answer counts");
        clock.continued();
        expectQuestionAfter(120);
    }

    @Test
    void askedAndNotAnsweredItEnds() {
        clock.touched();
        time.seconds(119);
        clock.touched();
        time.seconds(30);
        time.momentBack();
        assertEquals(new Asked(1), clock.state());
        time.moment();
        assertEquals(new Ended(), clock.state());
    }

    @Test
    void startNewAndImFinishedEndItAtOnce() {
        clock.touched();
        time.seconds(25);
        clock.touched();
        clock.finished();
        assertEquals(new Ended(), clock.state());
    }

    @Test
    void aLongPanelEarnsItsReadingTimeOnce() {
        clock.touched();
        clock.reading("back-pain#risks", Duration.ofMinutes(5));
        expectQuestionAfter(300);
        clock.continued();
        clock.reading("back-pain#risks", Duration.ofMinutes(5));
        expectQuestionAfter(120);
    }

    @Test
    void theTimeThatAPanelHasEarnedIsLostWhenItLeavesTheView() {
        clock.touched();
        clock.reading("back-pain#risks", Duration.ofMinutes(5));
        time.seconds(5);
        clock.touched();
        clock.reading("back-pain#glance", Duration.ofSeconds(15));
        expectQuestionAfter(120);
    }

    @Test
    void sayingAgainWhatIsInViewChangesNothing() {
        clock.touched();
        clock.reading("back-pain#risks", Duration.ofMinutes(5));
        time.seconds(100);
        clock.atHome(false);
        clock.accessible(false);
        clock.speaking(false);
        expectQuestionAfter(200);
    }

    @Test
    void nobodyIsAskedWhileTheyCanStillBeReading() {
        clock.touched();
        clock.reading("back-pain#risks", Duration.ofMinutes(1));
        time.seconds(59);
        clock.touched();
        assertEquals(new Active(), clock.state());
    }

    @Test
    void noPanelEarnsMoreThanTenMinutes() {
        clock.touched();
        clock.reading("back-pain#risks", Duration.ofDays(1));
        expectQuestionAfter(600);
    }

    @Test
    void speechStopsTheClockAndItStartsAnewAfterIt() {
        clock.touched();
        time.seconds(100);
        clock.speaking(true);
        time.seconds(400);
        assertEquals(new Active(), clock.state());
        clock.speaking(false);
        expectQuestionAfter(120);
    }

    @Test
    void speechToNobodyIsAskedAboutAfterAQuarterOfAnHour() {
        clock.touched();
        clock.speaking(true);
        expectQuestionAfter(900);
        time.seconds(10);
        clock.speaking(false);
        assertEquals(new Warned(20), clock.state(), "the question goes on when the voice stops");
        clock.speaking(true);
        assertEquals(new Warned(20), clock.state(), "and a voice is no answer");
        clock.continued();
        expectQuestionAfter(120);
    }

    @Test
    void aVoiceThatGoesOnByItselfAfterAPauseEndsNothingAtOnce() {
        clock.touched();
        clock.speaking(true);
        time.seconds(899);
        clock.speaking(false);
        time.seconds(60);
        clock.speaking(true);
        assertEquals(new Active(), clock.state());
        expectQuestionAfter(60);
    }

    @Test
    void accessibleUseHasThreeTimesAsLongForEverything() {
        clock.touched();
        clock.accessible(true);
        time.seconds(59);
        clock.touched();
        assertEquals(new Active(), clock.state());
        time.seconds(360);
        assertEquals(new Warned(90), clock.state());
        clock.continued();
        time.seconds(60);
        clock.touched();
        assertEquals(new Asked(90), clock.state());
        clock.continued();
        clock.atHome(true);
        time.seconds(180);
        assertEquals(new Ended(), clock.state());
    }

    @Test
    void homeIsClearedAfterAMinuteWithoutAQuestion() {
        clock.atHome(true);
        clock.touched();
        time.seconds(30);
        clock.touched();
        assertEquals(new Active(), clock.state(), "there is nothing at home to ask about");
        time.seconds(60);
        time.momentBack();
        assertEquals(new Active(), clock.state());
        time.moment();
        assertEquals(new Ended(), clock.state());
    }

    @Test
    void whoeverLeavesHomeIsCountedAsAReader() {
        clock.atHome(true);
        clock.touched();
        time.seconds(10);
        clock.touched();
        clock.atHome(false);
        expectQuestionAfter(120);
    }

    @Test
    void noSessionOutlivesItsLongestTimeWhateverHappensWithoutATouch() {
        long seed = 20_261_122;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            clock = new SessionClock(IdleTime.DEFAULT, time);
            clock.touched();
            double passed = 0;
            while (passed < 900 + 120 + 600 + 30) {
                double step = random.nextDouble() * 60;
                time.seconds(step);
                passed += step;
                clock.speaking(random.nextInt(3) > 0);
                clock.state();
            }
            clock.speaking(false);
            time.seconds(150);
            assertInstanceOf(Ended.class, clock.state(), "seed " + seed + ", round " + round);
        }
    }

    private void expectQuestionAfter(double seconds) {
        time.seconds(seconds);
        time.momentBack();
        assertEquals(new Active(), clock.state());
        time.moment();
        assertEquals(new Warned(30), clock.state());
    }
}
