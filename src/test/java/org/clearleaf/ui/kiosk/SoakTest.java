package org.clearleaf.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /** A month of people: the profile {@code long} has that many. */
    private static final int MONTH = 2000;

    /** Sessions; {@code -Dsoak.sessions} for more. */
    private static final int SESSIONS = Integer.getInteger("soak.sessions", 60);

    /** By then all classes are loaded and all caches are full. */
    private static final int WARM = Math.min(200, SESSIONS / 4);

    private static final long MOST_BYTES_EACH = 200;

    /** In fewer sessions caches still grow: then as much as the sessions of a month may leave. A session kept is a megabyte. */
    private static final long MOST_BYTES = MOST_BYTES_EACH * Math.max(SESSIONS - WARM, MONTH);

    @Test
    void sessionsLeaveNothingBehind(TestReporter report) {
        try (OpenKiosk kiosk = OpenKiosk.on(LIBRARY)) {
            visit(kiosk, WARM);
            long held = Machine.heldAtRest().objects();
            int threads = Machine.threads();
            long files = Machine.openFiles();
            long resident = Machine.residentMegabytes();
            visit(kiosk, SESSIONS - WARM);
            Machine.Held after = Machine.heldAtRest();
            long left = after.objects() - held;
            report.publishEntry(
                    "soak",
                    "%d sessions; %.0f bytes left of each; pixels %d MB; resident memory %d MB, then %d MB"
                            .formatted(
                                    SESSIONS,
                                    (double) left / (SESSIONS - WARM),
                                    after.pixels() >> 20,
                                    resident,
                                    Machine.residentMegabytes()));
            assertAll(
                    () -> assertTrue(left < MOST_BYTES, "the sessions leave " + left + " bytes behind"),
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
