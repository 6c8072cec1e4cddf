package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.clearleaf.support.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchCommandTest {

    private static final String PICTURED = "src/test/resources/articles/pictured";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void mistypedWordsFindTheRightArticleFirst() {
        CommandRun run = CommandRun.of("search", "ketmine bak pain", "--json", "--library", "data");
        JsonNode first = run.json().get(0);
        assertAll(
                () -> assertEquals(0, run.exit()),
                () -> assertEquals(
                        "ketamine-low-back-pain", first.get("article").textValue()),
                () -> assertEquals("ketamine back pain", first.get("corrected").textValue()),
                () -> assertTrue(first.get("score").doubleValue() > 0),
                () -> assertFalse(first.get("title").textValue().isBlank()),
                () -> assertFalse(first.get("text").textValue().isBlank()));
    }

    @Test
    void jsonHasTheFieldsThatToolsRelyOn() {
        JsonNode answer = CommandRun.of("search", "ketamine", "--json").json().get(0);
        List<String> names = Stream.of(answer)
                .flatMap(one -> one.properties().stream())
                .map(field -> field.getKey())
                .toList();
        assertEquals(List.of("article", "question", "title", "text", "score", "corrected", "outOfDateSince"), names);
        assertTrue(answer.get("corrected").isNull(), "print null where no word was mended");
    }

    @Test
    void anAnswerThatIsOutOfDateSaysSinceWhen() {
        Clock before = new Day(LocalDate.of(2099, 6, 29));
        Clock after = new Day(LocalDate.of(2099, 6, 30));
        Object[] words = {"search", "hiccups", "--library", PICTURED};
        Object[] json = {"search", "hiccups", "--json", "--library", PICTURED};
        assertAll(
                () -> assertTrue(CommandRun.on(before, json)
                        .json()
                        .get(0)
                        .get("outOfDateSince")
                        .isNull()),
                () -> assertEquals(
                        "2099-06-30",
                        CommandRun.on(after, json)
                                .json()
                                .get(0)
                                .get("outOfDateSince")
                                .textValue()),
                () -> assertFalse(CommandRun.on(before, words).out().contains("out of date")),
                () -> assertTrue(CommandRun.on(after, words).out().contains(" (out of date since 2099-06-30)")));
    }

    @Test
    void wordsNeedNoQuotes() {
        assertEquals(
                CommandRun.of("search", "ketamine back pain").out(),
                CommandRun.of("search", "ketamine", "back", "pain").out());
    }

    @Test
    void noMoreAnswersArePrintedThanAskedFor() {
        assertEquals(
                2,
                CommandRun.of("search", "pain", "--json", "--limit", "2").json().size());
    }

    @Test
    void peopleReadWhatWasUnderstood() {
        CommandRun run = CommandRun.of("search", "ketmine");
        assertTrue(run.out().startsWith("Showing results for ketamine" + System.lineSeparator()), run.out());
    }

    @Test
    void nothingFoundIsSaidAndEndsWithOne() {
        CommandRun run = CommandRun.of("search", "xylophone");
        assertEquals(1, run.exit());
        assertEquals("No answers for \"xylophone\".", run.out().strip());
        assertEquals("[ ]", CommandRun.of("search", "xylophone", "--json").out().strip());
    }

    @Test
    void whatMayHaveBeenMeantIsOffered() {
        CommandRun run = CommandRun.of("search", "weak", "hart");
        assertEquals(1, run.exit());
        assertEquals(
                List.of("No answers for \"weak hart\".", "Did you mean \"weak heart\"?"),
                run.out().lines().toList());
    }

    @Test
    void aLibraryThatIsNotThereIsNamed() {
        assertRefused(folder.resolve("gone"), "There is no file or folder");
    }

    @Test
    void aLibraryThatIsNoLibraryIsNamed() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader");
        assertRefused(letter, "The text stops being JSON here.");
    }

    @Test
    void aSingleArticleIsALibrary() {
        CommandRun run = CommandRun.of(
                "search", "ketamine", "--library", "data/articles/ketamine-low-back-pain/en.json", "--json");
        assertEquals(0, run.exit(), run.err());
    }

    @Test
    void anEmptyLibraryHasNoAnswers() {
        CommandRun run = CommandRun.of("search", "ketamine", "--library", folder);
        assertEquals(1, run.exit());
        assertEquals("No answers for \"ketamine\".", run.out().strip());
    }

    private static void assertRefused(Path library, String reason) {
        CommandRun run = CommandRun.of("search", "ketamine", "--library", library, "--json");
        assertAll(
                () -> assertEquals(1, run.exit()),
                () -> assertEquals(1, run.errorLines(), run.err()),
                () -> assertTrue(run.err().startsWith("Clearleaf can't read articles from " + library + ". " + reason)),
                () -> assertEquals("", run.out()));
    }
}
