package org.clearleaf.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.geometry.Dimension2D;
import javafx.scene.input.KeyCode;
import org.clearleaf.library.Library;
import org.clearleaf.settings.Settings;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.Machine;
import org.clearleaf.support.OpenKiosk;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Hands without a mind: whatever they do, the kiosk answers, in time, in its one window. */
final class MonkeyTest {

    private static final List<Library> LIBRARIES = List.of(Libraries.pictured(), Libraries.shipped());

    private static final List<KeyCode> KEYS = List.of(KeyCode.values());
    private static final List<Theme> THEMES = List.of(Theme.values());

    /** What they do; {@code -Dmonkey.events} for more, {@code -Dmonkey.seed} to do the same again. */
    private static final int EVENTS = Integer.getInteger("monkey.events", 50_000);

    /** A screen is turned, not drawn to any size; and for each size JavaFX remembers the letters for ever, in 140 bytes for each font. */
    private static final List<Dimension2D> SIZES = List.of(
            new Dimension2D(1000, 1000),
            new Dimension2D(1000, 600),
            new Dimension2D(600, 1000),
            new Dimension2D(800, 640),
            new Dimension2D(640, 800));

    private static final int EVENTS_A_PULSE = 25;
    /** By then all classes are loaded and most caches are full. */
    private static final int WARM = Math.max(EVENTS / 5, Math.min(EVENTS / 2, 2000));

    private static final long SEED = Long.getLong("monkey.seed", 20_261_122);
    private static final long MOST_GROWTH = 5_000_000;
    private static final double MOST_BLOCKED_MILLIS = 500;
    private static final double A_MILLION = 1e6;

    private final Random random = new Random(SEED);
    private double longest;

    @Test
    void whateverHandsDoTheKioskAnswers(TestReporter report) {
        try (OpenKiosk kiosk = OpenKiosk.on(LIBRARIES.getFirst())) {
            play(kiosk, WARM);
            long held = heldAtRest(kiosk);
            longest = 0;
            play(kiosk, EVENTS - WARM);
            long growth = heldAtRest(kiosk) - held;
            report.publishEntry(
                    "monkey",
                    "%d events with seed %d; heap %+d kB; longest work on the JavaFX thread %.0f ms"
                            .formatted(EVENTS, SEED, growth / 1000, longest));
            assertAll(
                    "seed " + SEED,
                    () -> assertEquals(List.of(), kiosk.failures(), "nothing was thrown"),
                    () -> assertEquals(1, kiosk.windows(), "one window is open"),
                    () -> assertTrue(kiosk.stage().isFullScreen(), "it fills the screen"),
                    () -> assertTrue(longest < MOST_BLOCKED_MILLIS, "one thing took " + longest + " ms"),
                    () -> assertTrue(growth < MOST_GROWTH, "the heap has grown by " + growth + " bytes"));
        }
    }

    /** Before and after the screen shows the same: the first page of a person who has not touched it yet. */
    private static long heldAtRest(OpenKiosk kiosk) {
        kiosk.resize(SIZES.getFirst().getWidth(), SIZES.getFirst().getHeight());
        kiosk.take(LIBRARIES.getFirst());
        kiosk.finish();
        kiosk.comeNear();
        return Machine.heldAtRest().objects();
    }

    private void play(OpenKiosk kiosk, int events) {
        long thread = FxThread.call(() -> Thread.currentThread().threadId());
        double before = workedMillis(thread);
        for (int event = 0; event < events; event++) {
            act(kiosk);
            if (event % EVENTS_A_PULSE == 0) {
                FxThread.awaitPulses(1);
            }
            double now = workedMillis(thread);
            longest = Math.max(longest, now - before);
            before = now;
        }
    }

    private void act(OpenKiosk kiosk) {
        double width = kiosk.scene().getWidth();
        double height = kiosk.scene().getHeight();
        int what = random.nextInt(1000);
        if (what < 560) {
            kiosk.mash(random.nextDouble(width), random.nextDouble(height));
        } else if (what < 700) {
            kiosk.drag(
                    random.nextDouble(width),
                    random.nextDouble(height),
                    random.nextDouble(width),
                    random.nextDouble(height));
        } else if (what < 930) {
            kiosk.strike(KEYS.get(random.nextInt(KEYS.size())));
        } else if (what < 960) {
            kiosk.passUnseen(Duration.ofMillis(random.nextInt(40_000)));
        } else if (what < 966) {
            Dimension2D size = SIZES.get(random.nextInt(SIZES.size()));
            kiosk.resize(size.getWidth(), size.getHeight());
        } else if (what < 998) {
            choose(kiosk.session().model());
        } else {
            kiosk.take(LIBRARIES.get(random.nextInt(LIBRARIES.size())));
        }
    }

    private void choose(ReaderModel model) {
        Runnable choice = List.<Runnable>of(
                        () -> model.chooseTheme(THEMES.get(random.nextInt(THEMES.size()))),
                        () -> model.chooseLanguage(random.nextBoolean() ? Locale.ENGLISH : Locale.of("es")),
                        () -> model.chooseTextSize(Settings.TEXT_SIZES.get(random.nextInt(Settings.TEXT_SIZES.size()))))
                .get(random.nextInt(3));
        FxThread.run(choice);
    }

    /** How long the JavaFX thread has worked; unlike a clock it doesn't count what other programs do. */
    private static double workedMillis(long thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread) / A_MILLION;
    }
}
