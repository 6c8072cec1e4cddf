package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexCommandTest {

    @Test
    void theIndexIsMadeAndSaidToBe() {
        CommandRun run = CommandRun.of("index", "--library", "data");
        assertEquals(0, run.exit());
        assertTrue(run.out().contains(" articles, no broken files."), "say what was found, not: " + run.out());
    }

    @Test
    void aFolderThatIsNotThereIsRefusedInOneLine(@TempDir Path folder) {
        CommandRun run = CommandRun.of("index", "--library", folder.resolve("nowhere"));
        assertEquals(1, run.errorLines());
        assertTrue(run.exit() > 0, "there is nothing to make an index of");
    }
}
