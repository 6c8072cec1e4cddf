package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void ourOwnArticlesAreAsTheyShouldBe() {
        CommandRun run = CommandRun.of("check", "data");
        assertEquals(0, run.exit(), run.out());
        assertTrue(run.out().contains("files, no errors, "), run.out());
    }

    @Test
    void manyDifferentMistakesAreAllNamedInOneCall() throws IOException {
        List<Mistake> mistakes = Mistake.all();
        List<Object> words = new ArrayList<>(List.of("check", "--json"));
        for (Mistake mistake : mistakes) {
            words.add(mistake.writeBelow(folder));
        }
        CommandRun run = CommandRun.of(words.toArray());
        JsonNode files = run.json().get("files");
        assertTrue(mistakes.size() >= 30);
        assertEquals(1, run.exit());
        assertEquals(mistakes.size(), files.size());
        List<Executable> claims = new ArrayList<>();
        for (int i = 0; i < mistakes.size(); i++) {
            Mistake mistake = mistakes.get(i);
            JsonNode problem = files.get(i).get("problems").get(0);
            claims.add(() -> assertEquals(mistake.found(), Mistake.found(problem), mistake.name()));
        }
        assertAll(claims);
    }

    @Test
    void peopleReadWhereWhatAndHowToMendIt() throws IOException {
        Path file = Mistake.all().getFirst().writeBelow(folder);
        CommandRun run = CommandRun.of("check", file);
        assertEquals(
                List.of(
                        file + ":40:6: error: The file ends before its last bracket is closed. [cut-short]",
                        "    at $",
                        "    Look whether the end of the file got lost. If not, add the missing brackets.",
                        "1 file, 1 error, no warnings"),
                run.out().lines().toList());
    }

    @Test
    void jsonHasTheFieldsThatToolsRelyOn() throws IOException {
        Path file = Mistake.all().getFirst().writeBelow(folder);
        JsonNode report = CommandRun.of("check", file, "--json").json();
        JsonNode problem = report.get("files").get(0).get("problems").get(0);
        assertEquals(List.of("files"), names(report));
        assertEquals(List.of("file", "problems"), names(report.get("files").get(0)));
        assertEquals(List.of("severity", "code", "path", "line", "column", "message", "fix"), names(problem));
        assertEquals(file.toString(), report.get("files").get(0).get("file").textValue());
        assertEquals("error", problem.get("severity").textValue());
        assertTrue(problem.get("line").isInt() && problem.get("column").isInt());
    }

    @Test
    void aGoodFileHasAnEmptyListOfProblems() {
        CommandRun run = CommandRun.of("check", "--json", "data/articles/high-blood-pressure-basics/en.json");
        assertEquals(0, run.exit());
        assertEquals("[]", run.json().get("files").get(0).get("problems").toString());
    }

    @Test
    void warningsAloneAreNoFailure() throws IOException {
        Path file = new Mistake("odd-field", "\"version\": 1,", "\"version\": 1, \"colour\": \"red\",", "", "", "")
                .writeBelow(folder);
        CommandRun run = CommandRun.of("check", file, "--rule", "N1");
        assertEquals(0, run.exit());
        assertEquals(1, CommandRun.of("check", file, "--rule", "N1", "--strict").exit());
        assertTrue(run.out().contains("warning: There is no field \"colour\" here."), run.out());
        assertTrue(run.out().contains("1 file, no errors, 1 warning"), run.out());
    }

    @Test
    void whatIsNotThereIsAProblemLikeAnyOther() {
        Path gone = folder.resolve("gone.json");
        CommandRun run = CommandRun.of("check", gone, "data");
        assertEquals(1, run.exit());
        assertTrue(run.out().startsWith(gone + ": error: There is no file or folder " + gone), run.out());
        assertEquals("", run.err());
    }

    @Test
    void aFolderWithoutArticlesIsNamed() {
        CommandRun run = CommandRun.of("check", folder);
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("There is no article in the folder " + folder), run.out());
    }

    @Test
    void whatIsNoFileIsNamed() throws IOException {
        Path folderNamedLikeAFile = Files.createDirectories(folder.resolve("en.json"));
        CommandRun run = CommandRun.of("check", folderNamedLikeAFile);
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("There is no article in the folder"), run.out());
    }

    private static List<String> names(JsonNode object) {
        return Stream.of(object)
                .flatMap(one -> one.properties().stream())
                .map(field -> field.getKey())
                .toList();
    }
}
