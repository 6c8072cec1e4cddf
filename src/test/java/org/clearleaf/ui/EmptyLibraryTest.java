package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
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
        assertTrue(reader.reads("Add article files to this folder: " + folder + "."));
    }

    @Test
    void aFolderThatIsNotThereIsNamed(@TempDir Path folder) {
        Path nowhere = folder.resolve("nowhere");
        reader.take(new LibraryReader().read(nowhere));
        assertTrue(reader.reads("There is no file or folder " + nowhere));
        assertTrue(reader.reads("Check the name and the folder."), "how to mend it");
    }

    @Test
    void aFolderWithNothingButABrokenFileSaysWhatIsWrongWhereAndHowToMendIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("articles", "broken", "en.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\n\"id\": ");
        reader.take(new LibraryReader().read(folder));
        assertTrue(reader.reads("No topic can be opened"));
        assertTrue(reader.reads(file + ", line 2"), "where it is");
        assertTrue(reader.reads("The file ends before its last bracket is closed."), "what is wrong");
        assertTrue(reader.reads("add the missing brackets"), "how to mend it");
    }
}
