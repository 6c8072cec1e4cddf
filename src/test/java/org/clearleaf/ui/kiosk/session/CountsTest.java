package org.clearleaf.ui.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CountsTest {

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void onlyNumbersFromTenUpAreEverWrittenAndOnlyWhenTheDayIsOver() throws IOException {
        Counts counts = counts();
        for (int visitor = 0; visitor < 10; visitor++) {
            counts.opened("back-pain/risks");
        }
        for (int visitor = 0; visitor < 9; visitor++) {
            counts.opened("cancer/risks");
        }
        assertFalse(Files.exists(file()), "while the day lasts nothing stands on the disk");
        now = Instant.parse("2026-11-23T00:00:00Z");
        counts.opened("cancer/risks");
        assertEquals(List.of("2026-11-22,back-pain/risks,10"), Files.readAllLines(file()));
        counts.close();
        assertEquals(1, Files.readAllLines(file()).size(), "nine of one day and one of the next are not ten");
    }

    @Test
    void searchesWithoutAnAnswerAreOneNumber() throws IOException {
        Counts counts = counts();
        for (int search = 0; search < 12; search++) {
            counts.foundNothing();
        }
        counts.close();
        assertEquals(List.of("2026-11-22,search-without-answer,12"), Files.readAllLines(file()));
    }

    @Test
    void aClockSetBackAYearEndsTheDayAndNothingElse() throws IOException {
        Counts counts = counts();
        for (int visitor = 0; visitor < 11; visitor++) {
            counts.opened("back-pain/risks");
        }
        now = Instant.parse("2025-11-22T12:00:00Z");
        counts.opened("back-pain/risks");
        counts.close();
        assertEquals(List.of("2026-11-22,back-pain/risks,11"), Files.readAllLines(file()));
    }

    private Counts counts() {
        return new Counts(new Settable(), new CountsFile(file())::add);
    }

    private Path file() {
        return folder.resolve("counts.csv");
    }

    private final class Settable extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
