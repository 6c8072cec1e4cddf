package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportCommandTest {

    private static final Path SAMPLES = Path.of("src/test/resources/imports");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsImportedCanBeChecked() {
        CommandRun run = CommandRun.of("import", "openfda", SAMPLES.resolve("openfda"), "--out", folder);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().startsWith("Articles written: 2. Files looked at: 1."), run.out());
        assertEquals(0, CommandRun.of("check", folder, "--json").exit());
    }

    @Test
    void aBrokenFileEndsWithOneAndTheRestIsThere() {
        CommandRun run = CommandRun.of("import", "nhs", SAMPLES.resolve("nhs"), "--out", folder);
        assertEquals(1, run.exit());
        assertTrue(Files.isDirectory(folder.resolve("articles/nhs-medicines-acrivastine")));
    }

    @Test
    void anUnknownFormatIsToldWithTheKnownOnes() {
        CommandRun run = CommandRun.of("import", "word", SAMPLES, "--out", folder);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("nhs, medquad, openfda, epi, html"), run.err());
    }

    @Test
    void aMissingFileIsTold() {
        CommandRun run = CommandRun.of("import", "nhs", SAMPLES.resolve("nowhere"), "--out", folder);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("nowhere"), run.err());
    }

    @Test
    void theBarTellsTheTimeThatIsLeftOnATerminalOnly() {
        assertTrue(bar(true).contains("50%  articles: 7  30 s left"), bar(true));
        assertEquals("", bar(false));
        assertFalse(bar(true).contains("\n"));
    }

    /** A bar after half of the work, which took half a minute. */
    private static String bar(boolean terminal) {
        StringWriter err = new StringWriter();
        long[] now = {0};
        ImportBar bar = new ImportBar(new PrintWriter(err), new CommandWords(), terminal, () -> now[0]);
        now[0] = Duration.ofSeconds(30).toNanos();
        bar.progress(50, 100, 7);
        return err.toString();
    }
}
