package org.clearleaf.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.clearleaf.library.Library;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.Machine;
import org.clearleaf.support.OpenKiosk;
import org.clearleaf.support.Patience;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** People one after the other: the machine is at the end as it was at the beginning. */
final class SoakTest {

    private static final Library LIBRARY = Libraries.pictured();

    /** Sessions; {@code -Dsoak.sessions} for more: the profile {@code long} has two thousand. */
    private static final int SESSIONS = Integer.getInteger("soak.sessions", 60);

    /** By then most classes are loaded and most caches are full. */
    private static final int WARM = Math.min(200, SESSIONS / 4);

    private static final long MOST_BYTES_EACH = 200;

    /**
     * What a few sessions may leave: JavaFX, Java and the library fill caches at their own time, but a session that is kept is ten times
     * as much.
     */
    private static final long MOST_BYTES = Math.max(100_000, MOST_BYTES_EACH * (SESSIONS - WARM));

    /** A cache is filled once, a leak grows for ever: what is left is measured again as often as this before it is taken for one. */
    private static final int MOST_ROUNDS = 4;

    @Test
    void sessionsLeaveNothingBehind(TestReporter report) {
        try (OpenKiosk kiosk = OpenKiosk.on(LIBRARY)) {
            visit(kiosk, WARM);
            Machine.Held held = Machine.heldAtRest();
            int threads = Machine.threads();
            long files = Machine.openFiles();
            long resident = Machine.residentMegabytes();
            List<Long> left = new ArrayList<>();
            do {
                long before = held.objects();
                visit(kiosk, SESSIONS - WARM);
                held = Machine.heldAtRest();
                left.add(held.objects() - before);
            } while (left.getLast() >= MOST_BYTES && left.size() < MOST_ROUNDS);
            report.publishEntry(
                    "soak",
                    "%d sessions; %.0f bytes left of each; pixels %d MB; resident memory %d MB, then %d MB"
                            .formatted(
                                    WARM + left.size() * (SESSIONS - WARM),
                                    (double) left.getLast() / (SESSIONS - WARM),
                                    held.pixels() >> 20,
                                    resident,
                                    Machine.residentMegabytes()));
            assertAll(
                    () -> assertTrue(left.getLast() < MOST_BYTES, "bytes left by the sessions, each time: " + left),
                    () -> assertTrue(
                            Machine.threads() <= threads, "threads: " + threads + " then " + Machine.threads()),
                    () -> assertTrue(Machine.openFiles() <= files, "files: " + files + " then " + Machine.openFiles()));
        }
    }

    private static void visit(OpenKiosk kiosk, int sessions) {
        for (int session = 0; session < sessions; session++) {
            KioskSession now = kiosk.session();
            FxThread.run(now::openSearch);
            for (String words : List.of("tea", "hiccups", "sleep")) {
                FxThread.run(() -> now.search().words().set(words));
                Patience.until("there is an answer", () -> isAnswered(now, words));
            }
            for (String part : List.of("does-it-work", "what-are-the-side-effects", "who-should-not-drink-it")) {
                FxThread.run(() -> now.navigation().go(new Place.Topic("moonleaf-tea", part)));
                FxThread.awaitPulses(1);
            }
            FxThread.run(kiosk.kiosk()::reset);
            FxThread.awaitPulses(1);
        }
    }

    private static boolean isAnswered(KioskSession session, String words) {
        return session.search().results().get() != null
                && session.search().results().get().words().equals(words);
    }
}
