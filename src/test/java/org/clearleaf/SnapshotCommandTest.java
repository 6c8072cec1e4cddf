package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs JavaFX runs in a process of its own: the command ends JavaFX, and other tests need it. */
final class SnapshotCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void thePictureHasTheSizeAskedForInAFolderMadeForIt() throws IOException {
        Path picture = folder.resolve("new/folder/panel.png");
        CommandRun run = new OwnProcess(folder)
                .run(
                        "snapshot",
                        "--article",
                        "ketamine-low-back-pain",
                        "--panel",
                        "risks",
                        "--size",
                        "640x480",
                        "-o",
                        picture);
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.err());
        ByteBuffer png = ByteBuffer.wrap(Files.readAllBytes(picture));
        assertEquals(0x89504e47, png.getInt(0), "write a PNG");
        assertEquals(640, png.getInt(16));
        assertEquals(480, png.getInt(20));
    }

    @Test
    void aFileThatCanNotBeWrittenIsNamedInALine() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken.png"));
        assertSaid(taken, new OwnProcess(folder).run("snapshot", "--home", "-o", taken));
    }

    @Test
    void aFolderThatCanNotBeMadeIsNamedInALine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertSaid(file, CommandRun.of("snapshot", "--home", "-o", file.resolve("home.png")));
        assertSaid(file.resolve("pictures"), CommandRun.of("--pictures", file.resolve("pictures")));
    }

    @Test
    void aLibraryThatIsNotThereIsNamedInALine() {
        Path gone = folder.resolve("gone");
        CommandRun run = CommandRun.of("snapshot", "--home", "--library", gone, "-o", folder.resolve("home.png"));
        assertEquals(1, run.exit());
        assertEquals(1, run.errorLines(), run.err());
        assertTrue(run.err().startsWith("Clearleaf can't read articles from " + gone), run.err());
        assertFalse(Files.exists(folder.resolve("home.png")));
    }

    @Test
    void anUnknownPanelIsAnsweredWithThoseThereAre() {
        CommandRun run = CommandRun.of(
                "snapshot", "--article", "low-back-pain-basics", "--panel", "riskz", "-o", folder.resolve("x.png"));
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("there is no panel \"riskz\" in low-back-pain-basics"), run.err());
        assertTrue(run.err().contains("at-a-glance, "), run.err());
    }

    @Test
    void wordsAreUtf8WhateverTheMachineIsSetTo() {
        CommandRun run = new OwnProcess(folder).run("search", "ketamine", "--limit", "1");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("…"), run.out());
    }

    private static void assertSaid(Path path, CommandRun run) {
        String said = "Clearleaf can't use " + path + ". Check that the folder is there and that you may write in it.";
        assertAll(
                () -> assertEquals(1, run.exit()),
                () -> assertEquals(said, run.err().strip()));
    }
}
