package org.clearleaf.escape;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** People one after the other at a real window: the program takes at the end what it took after the first few. */
final class SoakUnderXvfb {

    /** {@code -Dsoak.window.sessions} for more. */
    private static final int SESSIONS = Integer.getInteger("soak.window.sessions", 50);

    private static final int WARM = 5;

    /** The heap may fill to its limit, and does in its own time; what lies outside of it may not. */
    private static final long MOST_MEGABYTES_MORE = 100;

    /** The collector, the compiler and JavaFX end and begin threads as they need them. */
    private static final long MOST_THREADS_MORE = 2;

    private static final List<String> VISIT = List.of(
            "XDOTOOL mousemove 600 322 click 1 sleep 1 type --delay 40 pain",
            "XDOTOOL sleep 2 mousemove 600 420 click 1 sleep 2",
            "XDOTOOL mousemove 1200 800 mousedown 1 mousemove 1200 600 mousemove 1200 400 sleep 0.1 mouseup 1 sleep 0.5",
            "XDOTOOL mousemove 130 1030 click 1 sleep 1",
            "XDOTOOL mousemove 1500 600 click 1 sleep 2",
            "XDOTOOL mousemove 130 1030 click 1 sleep 1");

    @TempDir
    private Path folder;

    @BeforeAll
    static void needTools() {
        Tool.assertAllThere();
    }

    @Test
    void peopleOneAfterTheOtherLeaveTheProgramAsItWas(TestReporter report) throws IOException {
        try (RunningKiosk kiosk = new RunningKiosk(folder.resolve("kiosk"))) {
            visit(kiosk, WARM);
            Vitals before = kiosk.vitals();
            visit(kiosk, SESSIONS - WARM);
            Vitals after = kiosk.vitals();
            report.publishEntry("soak", SESSIONS + " sessions; after " + WARM + " " + before + ", then " + after);
            assertEquals(List.of(), kiosk.faults());
            assertAll(
                    () -> assertTrue(
                            after.residentMegabytes() < before.residentMegabytes() + MOST_MEGABYTES_MORE, "memory"),
                    () -> assertTrue(after.threads() <= before.threads() + MOST_THREADS_MORE, "threads"),
                    () -> assertEquals(before.openFiles(), after.openFiles(), "open files"));
        }
    }

    private static void visit(RunningKiosk kiosk, int sessions) {
        for (int session = 0; session < sessions; session++) {
            kiosk.play(VISIT);
        }
    }
}
