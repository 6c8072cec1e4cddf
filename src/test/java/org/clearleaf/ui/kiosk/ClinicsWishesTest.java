package org.clearleaf.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.clearleaf.library.Library;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.settings.clinic.ClinicSettingsFile;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenKiosk;
import org.clearleaf.support.Patience;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the settings happens on the screen. */
final class ClinicsWishesTest {

    private static final Library LIBRARY = Libraries.pictured();

    @TempDir
    private Path folder;

    @Test
    void aChangeOnTheDiskCountsFromTheNextSessionOn() throws IOException {
        write("[clinic]\nname = \"Riverside\"\n");
        try (OpenKiosk kiosk = open()) {
            assertTrue(kiosk.reads("Riverside"));
            write("[clinic]\nname = \"Hillside\"\n[screen]\nlanguages = [\"es\", \"en\"]\n");
            kiosk.touch(500, 20);
            assertTrue(kiosk.reads("Riverside"), "nothing changes while somebody reads");
            kiosk.finish();
            assertTrue(kiosk.reads("Hillside"));
            assertTrue(kiosk.reads("Toque para buscar"), "the next session speaks the language that is now the first");
        }
    }

    @Test
    void aMistakeOnTheDiskLeavesTheRestInForce() throws IOException {
        write("[clinic]\nname = \"Riverside\"\n[idle]\nseconds = 3\n");
        try (OpenKiosk kiosk = open()) {
            assertTrue(kiosk.reads("Riverside"));
            kiosk.touch(500, 20);
            kiosk.go(new Place.Topic("moonleaf-tea", null));
            kiosk.pass(Duration.ofSeconds(44));
            assertFalse(kiosk.reads("Are you still there?"), "3 seconds are fewer than any clinic may want");
        }
    }

    @Test
    void outsideItsHoursItIsDarkAndATouchLightsIt() throws IOException {
        DayOfWeek another = LocalDate.now(ZoneId.systemDefault()).plusDays(3).getDayOfWeek();
        write("[hours]\n" + another.name().toLowerCase(Locale.ROOT) + " = \"08:00-09:00\"\n");
        try (OpenKiosk kiosk = open()) {
            kiosk.pass(Duration.ofSeconds(19));
            assertFalse(kiosk.shows("night"));
            kiosk.pass(Duration.ofSeconds(2));
            assertTrue(kiosk.shows("night"));
            assertTrue(kiosk.reads("Closed now. Touch to read."));
            kiosk.touch(500, 500);
            assertFalse(kiosk.shows("night"));
            assertEquals(Place.HOME, kiosk.session().navigation().place(), "the touch that lights it opens nothing");
        }
    }

    @Test
    void whoCountsGetsNumbersFromTenUp() throws IOException {
        write("[counts]\non = true\n");
        try (OpenKiosk kiosk = open()) {
            for (int visitor = 0; visitor < 10; visitor++) {
                visit(kiosk, visitor < 9);
            }
            assertEquals(Map.of(), withoutTea(kiosk.counted()), "nine searches are too few to be told");
        }
    }

    @Test
    void searchesThatFindNothingAreOneNumber() throws IOException {
        write("[counts]\non = true\n");
        try (OpenKiosk kiosk = open()) {
            for (int visitor = 0; visitor < 10; visitor++) {
                visit(kiosk, true);
            }
            assertEquals(Map.of("search-without-answer", 10), withoutTea(kiosk.counted()));
        }
    }

    @Test
    void whoDoesNotCountGetsNone() throws IOException {
        write("");
        try (OpenKiosk kiosk = open()) {
            for (int visitor = 0; visitor < 11; visitor++) {
                visit(kiosk, true);
            }
            assertEquals(Map.of(), kiosk.counted());
        }
    }

    /** Reads the top of the tea, twice, and may search for what is not there. */
    private static void visit(OpenKiosk kiosk, boolean searches) {
        for (int time = 0; time < 2; time++) {
            kiosk.go(new Place.Topic("moonleaf-tea", null));
            kiosk.passUnseen(Duration.ofSeconds(1));
            kiosk.go(Place.HOME);
            kiosk.passUnseen(Duration.ofSeconds(1));
        }
        if (searches) {
            KioskSession now = kiosk.session();
            FxThread.run(now::openSearch);
            FxThread.run(() -> now.search().words().set("qqzzqq"));
            Patience.until(
                    "the search has an answer", () -> now.search().results().get() != null);
        }
        kiosk.finish();
    }

    /** The rest, once the number of the tea is right. */
    private static Map<String, Integer> withoutTea(Map<String, Integer> counted) {
        Map<String, Integer> rest = new HashMap<>(counted);
        assertEquals(10, rest.remove("moonleaf-tea/at-a-glance"), counted::toString);
        return rest;
    }

    private OpenKiosk open() {
        ClinicSettingsFile file = new ClinicSettingsFile(folder.resolve("kiosk.toml"));
        return OpenKiosk.on(LIBRARY, () -> settings(file));
    }

    private static ClinicSettings settings(ClinicSettingsFile file) {
        return file.read().settings();
    }

    private void write(String toml) throws IOException {
        Files.writeString(folder.resolve("kiosk.toml"), toml);
    }
}
