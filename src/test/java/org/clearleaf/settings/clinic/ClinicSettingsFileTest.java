package org.clearleaf.settings.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearleaf.settings.clinic.Hours.Span;
import org.clearleaf.settings.clinic.SettingProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClinicSettingsFileTest {

    private static final Path TEMPLATE = Path.of("packaging/kiosk/settings.toml");

    @TempDir
    private Path folder;

    @Test
    void theFileToStartFromSaysWhatTheDefaultsAre() throws IOException {
        ClinicSettingsFile.Found untouched = new ClinicSettingsFile(TEMPLATE).read();
        assertEquals(List.of(), untouched.problems());
        assertEquals(ClinicSettings.DEFAULT, untouched.settings());
    }

    @Test
    void everySettingOfTheFileToStartFromCanBeUsed() throws IOException {
        String all = Files.readString(TEMPLATE).replaceAll("(?m)^#([a-z-]+ = )", "$1");
        ClinicSettingsFile.Found found = read(all);
        assertEquals(
                List.of(Kind.NOT_A_STAFF_CODE),
                found.problems().stream().map(SettingProblem::kind).toList(),
                "only the staff code is cut short in there: " + found.problems());
        ClinicSettings settings = found.settings();
        assertEquals("Riverside Clinic", settings.clinic().name());
        assertEquals(new ScreenSize(476, 268), settings.presentation().screen());
        assertEquals(
                List.of(
                        new Span(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                        new Span(LocalTime.of(13, 0), LocalTime.of(17, 0))),
                settings.hours().of(DayOfWeek.WEDNESDAY));
        assertEquals(List.of(), settings.hours().of(DayOfWeek.SUNDAY));
        assertEquals(new TakeHome("front-desk", "https://clinic.example/leaflets"), settings.takeHome());
        assertEquals(IdleTime.DEFAULT, settings.idle());
        assertEquals(Presentation.DEFAULT.languages(), settings.presentation().languages());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            idle       | seconds = 44               | out-of-range
            idle       | seconds = 901              | out-of-range
            idle       | seconds = 99999999999999   | out-of-range
            idle       | seconds = "120"            | not-a-number
            idle       | seconds = 60.5             | not-a-number
            idle       | countdown-seconds = 19     | out-of-range
            idle       | accessible-factor = 0      | out-of-range
            idle       | second = 60                | unknown-but-like
            idle       | Seconds = 60               | unknown-but-like
            idle       | colour = 60                | unknown
            idle       | seconds 60                 | syntax
            clinic     | name = "Riverside          | syntax
            clinic     | name = 5                   | not-text
            clinic     | emergency-number = "none"  | not-a-phone-number
            screen     | languages = "en"           | not-a-list
            screen     | languages = []             | not-a-list
            screen     | languages = ["English!"]   | not-a-language
            screen     | theme = "pink"             | not-one-of
            screen     | attract = "yes"            | not-true-or-false
            screen     | width-mm = 300             | half-a-screen
            staff      | code = "1234"              | not-a-staff-code
            take-home  | printer = "a b"            | not-a-printer
            take-home  | address = "http://x.org"   | not-an-address
            """)
    void aWrongSettingHasItsDefaultAndIsReportedInItsLine(String table, String line, String kind) throws IOException {
        ClinicSettingsFile.Found found = read("# a comment\n[" + table + "]\n\n" + line + "\n");
        assertEquals(1, found.problems().size(), found.problems().toString());
        SettingProblem problem = found.problems().getFirst();
        assertEquals(kind, problem.kind().code());
        assertEquals(4, problem.line());
        assertEquals(ClinicSettings.DEFAULT, found.settings(), "the default counts");
    }

    @Test
    void oneBrokenLineLeavesAllOtherSettingsStanding() throws IOException {
        ClinicSettingsFile.Found found = read("""
                [clinic]
                name = "Riverside
                crisis-line = "116 123"
                crisis-line = "116 123"
                [idle
                seconds = 60
                [counts]
                on = true
                """);
        assertEquals(
                List.of(2, 4, 5),
                found.problems().stream().map(SettingProblem::line).toList());
        assertEquals("116 123", found.settings().clinic().crisisLine());
        assertEquals(IdleTime.DEFAULT, found.settings().idle(), "a table without a head counts for nothing");
        assertTrue(found.settings().counts());
    }

    @Test
    void aDayThatIsWrongIsLitAllDayAndOneThatIsMissingIsDark() throws IOException {
        ClinicSettingsFile.Found found =
                read("[hours]\nmonday = \"8-17\"\ntuesday = \"22:00-06:00\"\nsunday = \"08:00-25:00\"");
        assertEquals(
                List.of("hours.monday not-a-time", "hours.sunday not-a-time"),
                found.problems().stream()
                        .map(problem -> problem.key() + " " + problem.kind().code())
                        .toList());
        Hours hours = found.settings().hours();
        assertEquals(List.of(Span.ALL_DAY), hours.of(DayOfWeek.MONDAY));
        assertTrue(hours.of(DayOfWeek.TUESDAY).getFirst().endsNextDay());
        assertEquals(List.of(), hours.of(DayOfWeek.WEDNESDAY));
    }

    @Test
    void aWeekOfClosedDaysIsDarkAndOneWithoutDaysIsLit() throws IOException {
        String closed = Stream.of(DayOfWeek.values())
                .map(day -> day.name().toLowerCase(Locale.ROOT) + " = \"closed\"\n")
                .collect(Collectors.joining());
        ClinicSettingsFile.Found found = read("[hours]\n" + closed);
        assertEquals(List.of(), found.problems());
        for (DayOfWeek day : DayOfWeek.values()) {
            assertEquals(List.of(), found.settings().hours().of(day), day + " is closed");
        }
        assertEquals(Hours.ALWAYS, read("[hours]\n").settings().hours());
        assertEquals(
                Hours.ALWAYS,
                read("[hours]\nmon = \"closed\"\n").settings().hours(),
                "a day nobody knows is reported and darkens nothing");
    }

    @Test
    void wordsLoseWhatAScreenCanNotShow() throws IOException {
        assertEquals(
                "River  side",
                read("[clinic]\nname = \"River\\u202E\\u0007side\"")
                        .settings()
                        .clinic()
                        .name());
    }

    @Test
    void whereNothingCanBeReadTheLastSettingsStay() throws IOException {
        Path path = folder.resolve("kiosk.toml");
        ClinicSettingsFile file = new ClinicSettingsFile(path);
        assertEquals(Kind.NO_FILE, file.read().problems().getFirst().kind());
        Files.writeString(path, "[idle]\nseconds = 60\n");
        assertEquals(60, file.read().settings().idle().seconds());
        Files.write(path, new byte[] {(byte) 0xFF, (byte) 0xFE, 0x61});
        assertEquals(Kind.UNREADABLE, file.read().problems().getFirst().kind());
        assertEquals(60, file.read().settings().idle().seconds());
        Files.write(path, new byte[70_000]);
        assertEquals(Kind.TOO_LARGE, file.read().problems().getFirst().kind());
        Files.delete(path);
        assertEquals(60, file.read().settings().idle().seconds());
        Files.writeString(path, "[idle]\nseconds = 90\n");
        assertEquals(90, file.read().settings().idle().seconds(), "and changes are taken over again");
    }

    @Test
    void noTextWhateverStopsAKiosk() throws IOException {
        byte[] good = Files.readAllBytes(TEMPLATE);
        String all = new String(good, StandardCharsets.UTF_8).replaceAll("(?m)^#([a-z-]+ = )", "$1");
        long seed = 20_261_122;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(all);
            for (int hits = random.nextInt(8); hits >= 0; hits--) {
                text.setCharAt(random.nextInt(text.length()), "\"[]=\n#'\\{}x5\u0000".charAt(random.nextInt(13)));
            }
            ClinicSettingsFile.Found found = read(text.toString());
            assertFalse(found.settings().presentation().languages().isEmpty(), "seed " + seed + ", round " + round);
        }
    }

    private ClinicSettingsFile.Found read(String text) throws IOException {
        return new ClinicSettingsFile(Files.writeString(folder.resolve("settings.toml"), text)).read();
    }
}
