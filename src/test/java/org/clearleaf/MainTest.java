package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

final class MainTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "search", "snapshot"})
    void everyCommandExplainsItself(String command) {
        CommandRun run = command.isEmpty() ? CommandRun.of("--help") : CommandRun.of(command, "--help");
        assertAll(
                () -> assertEquals(0, run.exit()),
                () -> assertTrue(run.out().startsWith(("Usage: clearleaf " + command).strip()), run.out()),
                () -> assertTrue(run.out().contains("Exit codes:"), run.out()),
                () -> assertEquals("", run.err()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "search", "snapshot"})
    void everyCommandNamesItsVersion(String command) {
        CommandRun run = command.isEmpty() ? CommandRun.of("--version") : CommandRun.of(command, "--version");
        assertEquals(0, run.exit());
        assertTrue(run.out().matches("clearleaf \\S+\\R"), run.out());
    }

    @Test
    void everyOptionIsDescribed() {
        CommandLine main = CommandTree.of(new Display(), Clock.systemUTC());
        assertDescribed(main.getCommandSpec());
        main.getSubcommands().values().forEach(command -> assertDescribed(command.getCommandSpec()));
    }

    private static void assertDescribed(CommandSpec command) {
        String name = command.qualifiedName();
        assertTrue(command.usageMessage().description().length > 0, "add " + name + ".usage.description");
        command.args()
                .forEach(arg -> assertTrue(
                        arg.description().length > 0 && !arg.description()[0].isBlank(),
                        "describe " + arg.paramLabel() + " of " + name + " in messages.properties"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--bogus | Unknown option: '--bogus'",
                "chek | Unmatched argument at index 0: 'chek'",
                "--language | Missing required parameter for option '--language' (TAG)",
                "--language xx_YY | Invalid value for option '--language': \"xx_YY\" is not a language tag, such as en"
                        + " or pt-BR",
                "--language und | Invalid value for option '--language': \"und\" is not a language tag, such as en or"
                        + " pt-BR",
                "check | Missing required parameter: 'PATH'",
                "check data --bogus | Unknown option: '--bogus'",
                "search | Missing required parameter: 'WORDS'",
                "search pain --limit 0 | --limit must be 1 or more, not 0",
                "search pain --limit -1 | --limit must be 1 or more, not -1",
                "search pain --limit many | Invalid value for option '--limit': 'many' is not an int",
                "snapshot --home | Missing required option: '--output=FILE.png'",
                "snapshot -o x.png | say what to show: --article ID or --home",
                "snapshot -o x.png --home --theme sepia | Invalid value for option '--theme': must be one of light,"
                        + " dark, contrast, not sepia",
                "snapshot -o x.png --home --text-size 110 | --text-size must be one of 100, 125, 150, 175, 200, not"
                        + " 110",
                "snapshot -o x.png --home --text-size big | Invalid value for option '--text-size': 'big' is not an"
                        + " int",
                "snapshot -o x.png --home --search ? | --search needs two letters or more, not \"?\"",
                "snapshot -o x.png --article nowhere | there is no article \"nowhere\" in data",
            })
    void wrongUseIsSaidInALineAndEndsWithTwo(String words, String reason) {
        CommandRun run = CommandRun.of((Object[]) words.split(" "));
        assertAll(
                words,
                () -> assertEquals(2, run.exit()),
                () -> assertEquals(reason, run.err().lines().findFirst().orElse("")),
                () -> assertTrue(
                        run.err().contains("Try: clearleaf") && run.err().contains("--help"), run.err()),
                () -> assertEquals("", run.out()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1280",
                "1280x",
                "x800",
                "1280X800",
                "10x10",
                "319x240",
                "320x239",
                "4321x800",
                "99999x800",
                "-1x5",
                " "
            })
    void sizesThatCanNotBeDrawnAreRefused(String size) {
        CommandRun run = CommandRun.of("snapshot", "--home", "-o", "x.png", "--size", size);
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("Invalid value for option '--size': must be WIDTHxHEIGHT"), run.err());
        assertTrue(run.err().contains("320x240 and at most 4320"), run.err());
    }

    @Test
    void aMistypedCommandIsGuessed() {
        assertTrue(CommandRun.of("chek").err().contains("Did you mean: clearleaf check"));
    }

    @Test
    void withoutADisplayTheReaderSaysWhatElseCanBeDone() {
        CommandRun run = CommandRun.of();
        assertEquals(1, run.exit());
        assertEquals(
                "There is no display to open a window on. Try: clearleaf snapshot --home -o home.png",
                run.err().strip());
    }

    @Test
    void withoutADisplayAndWithoutArticlesThereIsOneReason(@TempDir Path folder) {
        CommandRun run = CommandRun.of("--pictures", folder, "--library", folder.resolve("gone"));
        assertEquals(1, run.exit());
        assertEquals(1, run.errorLines(), run.err());
        assertTrue(run.err().contains("gone"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }
}
