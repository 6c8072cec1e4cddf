package org.clearleaf;

import java.nio.file.Path;
import org.clearleaf.settings.SettingsFile;
import org.clearleaf.ui.OpeningPlace;
import org.clearleaf.ui.ReaderApp;
import org.clearleaf.ui.work.StartTrace;

/** Opens the reader in a window, drawn by the processor or by the graphics card. */
final class Window {

    /** JavaFX's list of ways to draw, the first that works first. */
    private static final String PIPELINES = "prism.order";

    private final StartTrace trace;

    Window(StartTrace trace) {
        this.trace = trace;
    }

    /**
     * Opens it, and comes back when it is closed.
     *
     * @param byGraphicsCard otherwise the processor draws, which is up sooner and takes less memory
     */
    void open(Path folder, OpeningPlace place, boolean byGraphicsCard) {
        if (!byGraphicsCard && System.getProperty(PIPELINES) == null) {
            System.setProperty(PIPELINES, "sw");
        }
        new NativeLibraries().requireForWindow();
        ReaderApp.open(folder, SettingsFile.usual(), place, trace);
    }
}
