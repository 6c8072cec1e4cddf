package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clearleaf.check.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} tells of the article with all the faults, in every form. */
final class CheckReportsTest {

    private static final Path FIRST_SOURCE = Path.of("src/test/resources/articles/first-source/en.json");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findingsStandAmongTheProblemsWithTheirPlace() {
        CommandRun run = CommandRun.of("check", "--json", "--rule", "S15", FIRST_SOURCE);
        JsonNode problem = run.json().get("files").get(0).get("problems").get(0);
        assertEquals("S15", problem.get("code").textValue());
        assertEquals("$.questions[0].blocks[0].intro", problem.get("path").textValue());
        assertEquals(lineOf("5 min read"), problem.get("line").intValue());
        assertEquals(0, run.exit());
    }

    @Test
    void readingAndScoresStandBesideTheProblems() {
        JsonNode file = CommandRun.of("check", "--json", FIRST_SOURCE)
                .json()
                .get("files")
                .get(0);
        assertTrue(file.get("reading").get("article").get("fleschKincaidGrade").doubleValue() > 10);
        assertFalse(file.get("reading").get("article").has("smog"), "27 sentences are too short for SMOG");
        assertTrue(file.get("reading").get("sections").has("evidence"));
        assertEquals(5, file.get("scores").size());
        assertEquals(17, file.get("scores").get(0).get("items").intValue());
    }

    @Test
    void warningsFailOnlyWhenItIsStrict() {
        assertEquals(0, CommandRun.of("check", FIRST_SOURCE).exit());
        assertEquals(1, CommandRun.of("check", "--strict", FIRST_SOURCE).exit());
        assertEquals(
                0,
                CommandRun.of("check", "--strict", "--rule", "N14", FIRST_SOURCE)
                        .exit());
    }

    @Test
    void rulesCanBeLeftOutAndChangedByAFile() throws IOException {
        assertFalse(
                CommandRun.of("check", "--skip", "S15,S26", FIRST_SOURCE).out().contains("[S15]"));
        Path own = Files.writeString(folder.resolve("own.properties"), "S15=error\n");
        CommandRun run = CommandRun.of("check", "--severities", own, "--rule", "S15", FIRST_SOURCE);
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("error: \"5 min read\" is typed in. [S15]"), run.out());
    }

    @Test
    void notesAreToldWhenAskedFor() {
        assertFalse(CommandRun.of("check", FIRST_SOURCE).out().contains("[S11-review]"));
        assertTrue(CommandRun.of("check", "--notes", FIRST_SOURCE).out().contains("note: Nobody with clinical"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rule=N99", "--skip=N99", "--profile=who", "--severities=nowhere"})
    void wrongChoicesAreWrongUsage(String option) {
        CommandRun run = CommandRun.of("check", option, FIRST_SOURCE);
        assertEquals(2, run.exit());
        assertEquals("", run.out());
    }

    @Test
    void aFileOfSeveritiesWithAMistakeIsRefusedWithItsLine() throws IOException {
        Path own = Files.writeString(folder.resolve("own.properties"), "S15=bad\n");
        CommandRun run = CommandRun.of("check", "--severities", own, FIRST_SOURCE);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("S15=bad"), run.err());
    }

    @Test
    void everyRuleIsListedWithItsExamples() {
        String out = CommandRun.of("check", "--rules").out();
        RuleBook.all().forEach(rule -> assertTrue(out.contains(rule.id() + ": "), rule.id()));
        assertTrue(out.contains("    + Take it for 2 to 3 days."), out);
    }

    @Test
    void sarifNamesARuleALevelAndALineForEachFinding() throws IOException {
        Path sarif = folder.resolve("found.sarif");
        CommandRun.of("check", "--sarif", sarif, FIRST_SOURCE);
        JsonNode report = new ObjectMapper().readTree(Files.readString(sarif));
        assertEquals("2.1.0", report.get("version").textValue());
        JsonNode run = report.get("runs").get(0);
        Set<String> rules = new HashSet<>();
        run.get("tool")
                .get("driver")
                .get("rules")
                .forEach(rule -> rules.add(rule.get("id").textValue()));
        assertTrue(run.get("results").size() > 30, "the first source has many faults");
        for (JsonNode result : run.get("results")) {
            assertTrue(rules.contains(result.get("ruleId").textValue()), result::toString);
            assertTrue(List.of("error", "warning").contains(result.get("level").textValue()), result::toString);
            JsonNode place = result.get("locations").get(0).get("physicalLocation");
            assertTrue(place.get("region").get("startLine").intValue() > 0, result::toString);
            assertEquals(
                    FIRST_SOURCE.toString(),
                    place.get("artifactLocation").get("uri").textValue());
        }
    }

    @Test
    void theReportForABrowserIsOneSafePage() throws IOException {
        Path html = folder.resolve("report.html");
        Path file = Files.createDirectories(folder.resolve("first-source")).resolve("en.json");
        Files.copy(FIRST_SOURCE.resolveSibling("clinic.png"), file.resolveSibling("clinic.png"));
        Files.writeString(file, Files.readString(FIRST_SOURCE).replace("A 5 min read", "A 5 min read <script>"));
        CommandRun.of("check", "--html", html, file);
        String page = Files.readString(html);
        assertTrue(page.startsWith("<!DOCTYPE html>") && page.endsWith("</html>\n"), page);
        assertTrue(page.contains("S21") && page.contains("&lt;script&gt;"), "the leftover is told of");
        assertFalse(page.contains("<script"), "words of an article must not become part of the page");
        assertFalse(page.contains("http"), "the page needs nothing from elsewhere");
    }

    @Test
    void ratingsByPeopleStandInEveryReport() throws IOException {
        Path html = folder.resolve("report.html");
        Path rated = Path.of("src/test/resources/articles/valid/everything/en.json");
        String said = "By people: 5 of 7 points met, rated by a gardener on Mar 31, 2026";
        String out = CommandRun.of("check", "--scores", "--html", html, rated).out();
        assertTrue(out.contains(said), out);
        assertTrue(Files.readString(html).contains(said), "the page for a browser tells it too");
        JsonNode rating = CommandRun.of("check", "--json", rated).json().at("/files/0/scores/1/humanRatings/0");
        assertEquals(5, rating.path("met").intValue());
        assertEquals("2026-03-31", rating.path("date").textValue());
    }

    @Test
    void aTranslationIsHeldAgainstItsSource() throws IOException {
        Path spanish = folder.resolve("articles/low-back-pain-basics/es.json");
        copyWithSpanishChange(spanish, "\"count\": 84", "\"count\": 48");
        CommandRun run = CommandRun.of("check", "--json", "--rule", "S18", spanish);
        assertEquals(1, run.exit(), run.out());
        JsonNode problems = run.json().get("files").get(0).get("problems");
        assertEquals("$.benefits[1].frequency", problems.get(0).get("path").textValue());
        assertEquals(1, problems.size());
    }

    @Test
    void aTranslationIsHeldAgainstTheLanguageItNames() throws IOException {
        Path spanish = folder.resolve("articles/low-back-pain-basics/es.json");
        copyWithSpanishChange(spanish, "\"kind\":", "\"translation\": {\"of\": \"pt\", \"version\": 1}, \"kind\":");
        Path english = spanish.resolveSibling("en.json");
        Files.writeString(
                spanish.resolveSibling("pt.json"),
                Files.readString(english)
                        .replace("\"language\": \"en\"", "\"language\": \"pt\"")
                        .replace("\"count\": 84", "\"count\": 48"));
        CommandRun run = CommandRun.of("check", "--json", "--rule", "S18", spanish);
        assertEquals(
                "$.benefits[1].frequency",
                run.json().at("/files/0/problems/0/path").textValue(),
                "Spanish was made from Portuguese here, which has another number");
    }

    @Test
    void aTranslatorGetsTheFingerprintsToNote() {
        CommandRun run = CommandRun.of("check", "--fingerprints", FIRST_SOURCE);
        assertEquals(0, run.exit());
        assertEquals("en", run.json().path("of").textValue());
        assertTrue(run.json().at("/parts/0/fingerprint").textValue().matches("[0-9a-f]{12}"), run.out());
    }

    private static void copyWithSpanishChange(Path spanish, String from, String to) throws IOException {
        Path copy = Files.createDirectories(spanish.resolveSibling(""));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("data/articles/low-back-pain-basics"))) {
            for (Path file : files) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Files.writeString(spanish, Files.readString(spanish).replace(from, to));
    }

    private static int lineOf(String words) {
        try {
            String text = Files.readString(FIRST_SOURCE);
            return (int) text.substring(0, text.indexOf(words)).lines().count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
