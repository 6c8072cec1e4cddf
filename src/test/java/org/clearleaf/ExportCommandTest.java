package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExportCommandTest {

    private static final Path DATA = Path.of("data");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anArticleIsWrittenInAllItsLanguages() throws IOException {
        CommandRun run = export("pdf", "sciatica");
        assertEquals(0, run.exit(), run.err());
        assertEquals(List.of("sciatica-en.pdf", "sciatica-es.pdf"), files());
        String pdf = Files.readString(folder.resolve("sciatica-en.pdf"), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.startsWith("%PDF"), pdf.substring(0, 8));
    }

    @Test
    void textAndSchemaAreWrittenToo() throws IOException {
        assertEquals(0, export("text", "flu-vaccine").exit());
        assertEquals(0, export("json-ld", "flu-vaccine").exit());
        assertEquals(List.of("flu-vaccine-en.jsonld", "flu-vaccine-en.txt"), files());
        String text = Files.readString(folder.resolve("flu-vaccine-en.txt"));
        assertTrue(text.lines().noneMatch(line -> line.contains("<")), text);
    }

    @Test
    void aTakenNameIsToldAndLeftAlone() throws IOException {
        Path taken = Files.writeString(folder.resolve("flu-vaccine-en.txt"), "mine");
        CommandRun run = export("text", "flu-vaccine");
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("--force"), run.err());
        assertEquals("mine", Files.readString(taken));
        assertEquals(0, export("text", "flu-vaccine", "--force").exit());
        assertTrue(Files.size(taken) > 1000, "written over");
    }

    @Test
    void aSiteIsWrittenInOneLanguage() throws IOException {
        CommandRun run = export("site", "sciatica", "--language", "es");
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.exists(folder.resolve("es/sciatica.html")));
        assertTrue(Files.notExists(folder.resolve("en")));
    }

    @Test
    void aSiteDoesNotMixWithOtherFiles() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        CommandRun run = export("site", "sciatica");
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("Choose an empty folder"), run.err());
    }

    @Test
    void wrongWordsAreTold() {
        assertTrue(export("word", "sciatica").err().contains("pdf, text, json-ld, site"));
        assertTrue(export("pdf", "sciatika").err().contains("there is no article \"sciatika\""));
        assertTrue(export("site", "--base", "clinic").err().contains("--base must be a web address"));
        assertEquals(2, export("pdf", "sciatica", "--paper", "a5").exit());
    }

    @Test
    void aFolderThatCanNotBeMadeIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        CommandRun run = CommandRun.of("export", "text", "sciatica", "--library", DATA, "--out", file.resolve("in"));
        assertEquals(1, run.exit());
        assertEquals(1, run.errorLines(), run.err());
    }

    @ParameterizedTest
    @CsvSource({"pdf, pdf", "text, txt", "json-ld, jsonld"})
    void aFullDiskIsToldAndLeavesNoHalfFile(String format, String ending) throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a device that is always full");
        Files.createSymbolicLink(folder.resolve(".flu-vaccine-en." + ending + ".part"), full);
        CommandRun run = export(format, "flu-vaccine");
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("The disk could not be read or written"), run.err());
        assertEquals(1, run.errorLines(), run.err());
        assertEquals(List.of(), files(), "neither the file nor half of it");
    }

    private CommandRun export(Object... words) {
        return CommandRun.of(Stream.concat(
                        Stream.concat(Stream.of("export"), Stream.of(words)),
                        Stream.of("--library", DATA, "--out", folder))
                .toArray());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
