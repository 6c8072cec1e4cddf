package org.clearleaf.ui.kiosk.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.clearleaf.ui.kiosk.watch.CrashLadder.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CrashLadderTest {

    @TempDir
    private Path folder;

    private final AtomicLong uptime = new AtomicLong(40);

    @Test
    void threeCrashesAreBadLuckFourNeedCareAndSevenNeedThePeopleAtTheDesk() {
        List<Step> steps = IntStream.range(0, 9)
                .mapToObj(_ -> {
                    uptime.addAndGet(20);
                    return ladder().started();
                })
                .toList();
        assertEquals(
                List.of(
                        Step.PLAIN,
                        Step.PLAIN,
                        Step.PLAIN,
                        Step.PLAIN,
                        Step.CAREFUL,
                        Step.CAREFUL,
                        Step.CAREFUL,
                        Step.FRONT_DESK,
                        Step.FRONT_DESK),
                steps);
    }

    @Test
    void anEndInGoodOrderIsNoCrash() {
        for (int night = 0; night < 9; night++) {
            assertEquals(Step.PLAIN, ladder().started());
            ladder().ended();
        }
        assertEquals(0, ladder().crashes());
    }

    @Test
    void aCrashAfterAMonthIsOneCrash() {
        ladder().started();
        uptime.addAndGet(30L * 24 * 3600);
        assertEquals(Step.PLAIN, ladder().started());
        assertEquals(1, ladder().crashes());
    }

    @Test
    void afterTenMinutesACrashCountsNoMore() {
        for (int start = 0; start < 8; start++) {
            ladder().started();
        }
        uptime.addAndGet(599);
        ladder().ended();
        assertEquals(Step.FRONT_DESK, ladder().started());
        ladder().ended();
        uptime.incrementAndGet();
        assertEquals(Step.PLAIN, ladder().started());
    }

    @Test
    void whatHappenedBeforeTheMachineWasSwitchedOffCountsNoMore() {
        uptime.set(100_000);
        for (int start = 0; start < 8; start++) {
            ladder().started();
        }
        ladder().ended();
        uptime.set(30);
        assertEquals(Step.PLAIN, ladder().started());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "-5\n\u0000", "99999999999999999999999", "at work\nat work\n7"})
    void aBrokenFileStopsNothing(String text) throws IOException {
        Files.writeString(file(), text);
        assertEquals(Step.PLAIN, ladder().started());
    }

    @Test
    void aDiskThatRefusesStopsNothing() throws IOException {
        Files.createDirectories(file().resolve("in the way"));
        assertEquals(Step.PLAIN, ladder().started());
        ladder().ended();
    }

    private CrashLadder ladder() {
        return new CrashLadder(file(), uptime::get);
    }

    private Path file() {
        return folder.resolve("crashes");
    }
}
