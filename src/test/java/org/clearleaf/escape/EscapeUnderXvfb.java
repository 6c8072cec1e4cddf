package org.clearleaf.escape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * After every attempt the kiosk is as before: the same process, one visible window that fills the screen and has the focus, no
 * other program and no new file. One program bears them all; where one attempt succeeds, the next gets a new program.
 */
final class EscapeUnderXvfb {

    @TempDir
    private static Path folder = Path.of("");

    private static final AtomicInteger TRIED = new AtomicInteger();
    private static final AtomicInteger SURVIVED = new AtomicInteger();

    private static @Nullable RunningKiosk kiosk;

    @BeforeAll
    static void needTools() {
        Tool.assertAllThere();
    }

    @ParameterizedTest
    @EnumSource(Attempt.class)
    void nobodyGetsOut(Attempt attempt) throws IOException {
        int number = TRIED.incrementAndGet();
        RunningKiosk tried = kiosk == null ? new RunningKiosk(folder.resolve("kiosk-" + number)) : kiosk;
        kiosk = tried;
        tried.play(attempt.lines());
        List<String> faults = tried.faults();
        if (faults.isEmpty()) {
            SURVIVED.incrementAndGet();
        } else {
            tried.close();
            kiosk = null;
        }
        assertEquals(List.of(), faults, () -> attempt + ": " + attempt.lines());
    }

    @AfterAll
    static void report() {
        if (kiosk != null) {
            kiosk.close();
        }
        System.out.println("attempts to get out of the kiosk: " + TRIED + " tried, " + SURVIVED + " survived");
    }
}
