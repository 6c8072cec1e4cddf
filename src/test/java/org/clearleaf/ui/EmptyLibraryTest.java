package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.clearleaf.library.LibraryReader;
import org.clearleaf.support.OpenReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What there is to see where there is nothing to read. */
final class EmptyLibraryTest {

    private final OpenReader reader = OpenReader.beforeReading(980, 760);

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void itSaysThatTopicsAreOnTheirWay() {
        assertTrue(reader.reads("Opening…"));
    }

    @Test
    void anEmptyFolderSaysHowToFillIt(@TempDir Path folder) {
        reader.take(new LibraryReader().read(folder));
        assertTrue(reader.reads("No topics yet"));
        assertTrue(reader.reads("Add article files to the data folder."));
    }

    @Test
    void aFolderThatIsNotThereSaysTheSame(@TempDir Path folder) {
        reader.take(new LibraryReader().read(folder.resolve("nowhere")));
        assertTrue(reader.reads("No topics yet"));
    }
}
