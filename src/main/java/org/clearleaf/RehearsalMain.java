package org.clearleaf;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.clearleaf.ui.Rehearsal;

/** Run while the program is packed: does once whatever the program can do, so that its cache of classes knows it all. */
final class RehearsalMain {

    private static final String FIRST = "ketamine-low-back-pain";

    private RehearsalMain() {}

    /**
     * Starts it; ends with 0 if everything could be done.
     *
     * @param args the folder with the articles
     * @throws IOException if no temporary folder can be made
     */
    public static void main(String[] args) throws IOException {
        Logs.quieten();
        Path folder = Path.of(args[0]);
        Path scratch = Files.createTempDirectory("clearleaf-rehearsal");
        command("search", "--library", folder.toString(), "side effects");
        command("check", folder.toString());
        command("--help");
        if (!new Display().isPresent() || UsualStart.of("--article", FIRST).isEmpty()) {
            throw new IllegalStateException("there is no display");
        }
        new NativeLibraries().requireForWindow();
        new Rehearsal(folder, scratch.resolve("settings.json")).play(FIRST);
        Files.deleteIfExists(scratch.resolve("settings.json"));
        Files.delete(scratch);
    }

    private static void command(String... words) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        int exit = Main.commandLine(new Display(), Clock.systemUTC())
                .setOut(nowhere)
                .setErr(nowhere)
                .execute(words);
        if (exit != 0) {
            throw new IllegalStateException(List.of(words) + " ended with " + exit);
        }
    }
}
