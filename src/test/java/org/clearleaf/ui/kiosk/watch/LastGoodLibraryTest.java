package org.clearleaf.ui.kiosk.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LastGoodLibraryTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptStaysWhenTheLibraryGoesBad() throws IOException {
        Path library = Files.createDirectories(folder.resolve("data/articles/a"));
        Path article = Files.writeString(library.resolve("en.json"), "good");
        LastGoodLibrary last = new LastGoodLibrary(state());
        assertEquals(Optional.empty(), last.folder());
        last.keep(folder.resolve("data"));
        Files.writeString(article, "bad and longer");
        Path kept = last.folder().orElseThrow().resolve("articles/a/en.json");
        assertEquals("good", Files.readString(kept));
        last.keep(folder.resolve("data"));
        assertEquals("bad and longer", Files.readString(kept), "what has proved itself takes its place");
    }

    @Test
    void theSameLibraryIsNotCopiedAgain() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("data")).resolve("en.json"), "good");
        LastGoodLibrary last = new LastGoodLibrary(state());
        last.keep(folder.resolve("data"));
        Path mark = Files.createDirectory(last.folder().orElseThrow().resolve("empty-folder"));
        last.keep(folder.resolve("data"));
        assertTrue(Files.exists(mark));
        last.keep(last.folder().orElseThrow());
        assertTrue(Files.exists(mark), "a copy is not made of itself");
    }

    @Test
    void aDiskThatRefusesKeepsWhatWasThere() throws IOException {
        LastGoodLibrary last = new LastGoodLibrary(Files.writeString(folder.resolve("a-file"), ""));
        last.keep(Files.createDirectories(folder.resolve("data")));
        assertFalse(last.folder().isPresent());
        last.keep(folder.resolve("not there"));
        assertFalse(last.folder().isPresent());
    }

    private Path state() throws IOException {
        return Files.createDirectories(folder.resolve("state"));
    }
}
