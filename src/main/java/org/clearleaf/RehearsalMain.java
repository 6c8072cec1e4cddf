package org.clearleaf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clearleaf.ui.Rehearsal;

/** Run while the program is packed: shows every screen once, so that its cache of classes knows them. */
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
        if (!new Display().isPresent() || UsualStart.of("--article", FIRST).isEmpty()) {
            throw new IllegalStateException("there is no display");
        }
        new NativeLibraries().requireForWindow();
        new Rehearsal(folder, scratch.resolve("settings.json")).play(FIRST);
        Files.deleteIfExists(scratch.resolve("settings.json"));
        Files.delete(scratch);
    }
}
