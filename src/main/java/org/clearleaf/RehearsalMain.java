package org.clearleaf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clearleaf.settings.Settings;
import org.clearleaf.settings.SettingsFile;
import org.clearleaf.ui.Rehearsal;

/**
 * Run while the program is packed: starts as {@link Main} does and shows every screen once, so that its cache of classes knows
 * them.
 */
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
        UsualStart start = Main.usual(new Display(), "--library", args[0], "--article", FIRST)
                .orElseThrow(() -> new IllegalStateException("there is no display"));
        Path scratch = Files.createTempDirectory("clearleaf-rehearsal");
        Path settings = scratch.resolve("settings.json");
        new SettingsFile(settings).save(Settings.DEFAULT);
        Window.drawBy(false);
        new Rehearsal(start.folder(), settings, new StartTimes(null).trace(), Window::awaitReady).play(start.place());
        Files.delete(settings);
        Files.delete(scratch);
    }
}
