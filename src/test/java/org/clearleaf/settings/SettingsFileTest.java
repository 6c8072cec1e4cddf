package org.clearleaf.settings;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clearleaf.support.LogWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsFileTest {

    private static final Settings CHOSEN = new Settings("dark", 150, "es", "112", "116 123", true);

    @TempDir
    private Path folder = Path.of("");

    private final LogWatch log = new LogWatch(SettingsFile.class);

    @AfterEach
    void closeTheLog() {
        log.close();
    }

    @Test
    void whatIsSavedIsReadAgain() {
        Path file = folder.resolve("new/folder/settings.json");
        new SettingsFile(file).save(CHOSEN);
        assertEquals(CHOSEN, new SettingsFile(file).read());
        assertEquals(List.of(), log.lines());
    }

    @Test
    void theWordsOfAClinicAreSavedToo() {
        Settings clinic =
                new Settings("light", 125, "ar", "112", "116 123", false, "Käthe's \"Praxis\"", "leaf.example");
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        file.save(clinic);
        assertEquals(clinic, file.read());
    }

    @Test
    void choicesThatWereNeverMadeStayOpen() {
        Path file = folder.resolve("settings.json");
        new SettingsFile(file).save(Settings.DEFAULT);
        assertEquals(Settings.DEFAULT, new SettingsFile(file).read());
    }

    @Test
    void aMissingFileGivesTheUsualSettingsWithoutAWord() {
        assertEquals(Settings.DEFAULT, new SettingsFile(folder.resolve("settings.json")).read());
        assertEquals(List.of(), log.lines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"dark\"",
                "{\"textSize\": \"big\"}",
                "{\"textSize\": 99999999999}",
                "{\"colors\": {}}",
                "{\"language\": [\"es\"]}",
                "{\"hidesOutOfDate\": \"perhaps\"}",
                "{\"textSize\": 150.5}",
                "{\"colors\": \"dark\"",
                "\u0000\u0000",
                "hello"
            })
    void aBrokenFileGivesTheUsualSettingsAndALineInTheLog(String broken) throws IOException {
        assertEquals(Settings.DEFAULT, read(broken));
        assertEquals(1, log.lines().size(), log.lines().toString());
        assertTrue(log.lines().getFirst().startsWith("settings can't be read, defaults are used: "));
    }

    @Test
    void bytesThatAreNoTextAreBroken() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.write(file, "{\"colors\": \"d\u00e4rk\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Settings.DEFAULT, new SettingsFile(file).read());
        assertEquals(1, log.lines().size());
    }

    @Test
    void nothingIsNoReasonToFail() throws IOException {
        assertEquals(Settings.DEFAULT, read("null"));
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        assertEquals(Settings.DEFAULT, read("{\"colors\": \"dark\"}" + " ".repeat(70_000)));
        assertTrue(
                log.lines().getFirst().startsWith("settings are larger than "),
                log.lines().toString());
    }

    @Test
    void aFolderInPlaceOfTheFileGivesTheUsualSettings() {
        assertEquals(Settings.DEFAULT, new SettingsFile(folder).read());
        assertEquals(1, log.lines().size());
    }

    @Test
    void unknownFieldsAreLeftAlone() throws IOException {
        Settings read = read("{\"colors\": \"contrast\", \"sound\": {\"volume\": 11}, \"language\": \"es\"}");
        assertEquals(Settings.DEFAULT.withColors("contrast").withLanguage("es"), read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"language\": \"\"}",
                "{\"language\": \"!!\"}",
                "{\"emergencyNumber\": \" \", \"crisisLine\": \"\"}",
                "{\"language\": null, \"textSize\": null, \"colors\": null}"
            })
    void whatCanNotBeUsedCountsAsMissing(String json) throws IOException {
        assertEquals(Settings.DEFAULT, read(json));
    }

    @Test
    void savingLeavesNothingElseInTheFolder() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        file.save(CHOSEN);
        file.save(CHOSEN.withTextSize(200));
        assertEquals(List.of("settings.json"), names());
        assertEquals(200, file.read().textSize());
    }

    @Test
    void whatACrashLeftBesideTheFileDoesNotStandInTheWay() throws IOException {
        Files.writeString(folder.resolve("settings.json.new"), "{\"colors\": \"da");
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        assertEquals(Settings.DEFAULT, file.read());
        file.save(CHOSEN);
        assertEquals(CHOSEN, file.read());
        assertEquals(List.of("settings.json"), names());
    }

    @Test
    void aFolderThatCanNotBeMadeIsALineInTheLog() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "here first");
        new SettingsFile(blocked.resolve("settings.json")).save(CHOSEN);
        assertAll(
                () -> assertEquals(1, log.lines().size()),
                () -> assertTrue(log.lines().getFirst().startsWith("settings can't be saved, the old ones stay: ")),
                () -> assertEquals("here first", Files.readString(blocked)));
    }

    @Test
    void whatCanNotBeReplacedStaysWhole() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("settings.json"));
        Files.writeString(taken.resolve("inside"), "kept");
        new SettingsFile(taken).save(CHOSEN);
        assertEquals(1, log.lines().size());
        assertEquals("kept", Files.readString(taken.resolve("inside")));
        assertFalse(Files.exists(folder.resolve("settings.json.new")), "remove what was written beside the file");
    }

    @Test
    void theUsualPlaceIsAFileOfOurOwn() {
        assertTrue(SettingsFile.usual().endsWith(Path.of("clearleaf", "settings.json")));
    }

    private Settings read(String json) throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, json);
        return new SettingsFile(file).read();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
