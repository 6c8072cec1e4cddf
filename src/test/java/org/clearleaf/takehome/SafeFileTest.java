package org.clearleaf.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SafeFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aDiskThatFillsUpLeavesNoHalfFile() throws IOException {
        IOException full = assertThrows(
                IOException.class,
                () -> new SafeFile(folder.resolve("a.pdf"), false).write(out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }));
        assertEquals("No space left on device", full.getMessage());
        assertEquals(List.of(), files());
    }

    @Test
    void aDiskThatFillsUpLeavesTheOldFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "old");
        assertThrows(
                IOException.class,
                () -> new SafeFile(file, true).write(out -> {
                    throw new IOException("No space left on device");
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.pdf"), files());
    }

    @Test
    void aTakenNameIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "mine");
        assertThrows(FileAlreadyExistsException.class, () -> new SafeFile(file, false).write(out -> out.write('x')));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void missingFoldersAreMade() throws IOException {
        Path file = folder.resolve("new").resolve("a.txt");
        new SafeFile(file, false).write(out -> out.write("words".getBytes(StandardCharsets.UTF_8)));
        assertEquals("words", Files.readString(file));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
