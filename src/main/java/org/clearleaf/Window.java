package org.clearleaf;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.clearleaf.settings.SettingsFile;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.settings.clinic.ClinicSettingsFile;
import org.clearleaf.ui.FrontDeskApp;
import org.clearleaf.ui.KioskApp;
import org.clearleaf.ui.OpeningPlace;
import org.clearleaf.ui.ReaderApp;
import org.clearleaf.ui.kiosk.watch.Caretaker;
import org.clearleaf.ui.kiosk.watch.CrashLadder.Step;
import org.clearleaf.ui.work.StartTrace;
import org.jspecify.annotations.Nullable;

/** Opens the reader in a window, drawn by the processor or by the graphics card. */
final class Window {

    /** JavaFX's list of ways to draw, the first that works first. */
    private static final String PIPELINES = "prism.order";

    /** Lets JavaFX move the picture of a page that is scrolled and draw only what comes into view. */
    private static final String MOVED_PICTURES = "prism.scrollcacheopt";

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
        drawBy(byGraphicsCard);
        ReaderApp.open(folder, SettingsFile.usual(), place, trace, Window::awaitReady);
    }

    /**
     * Fills the screen for a waiting room; more carefully after several crashes. Comes back by a failure, or to be started again.
     *
     * @param settings the clinic's file; absent for none
     */
    void openKiosk(Path folder, @Nullable Path settings, boolean byGraphicsCard) {
        Caretaker caretaker = new Caretaker(System.getenv());
        boolean isPlain = caretaker.step() == Step.PLAIN;
        if (!isPlain) {
            System.setProperty(PIPELINES, "sw");
        }
        drawBy(byGraphicsCard && isPlain);
        awaitReady();
        Supplier<ClinicSettings> clinic =
                settings == null ? () -> ClinicSettings.DEFAULT : fresh(new ClinicSettingsFile(settings));
        if (caretaker.step() == Step.FRONT_DESK) {
            FrontDeskApp.open(caretaker, clinic);
        } else {
            KioskApp.open(caretaker, folder, clinic);
        }
    }

    /** Read again for every session: what somebody has changed counts for the next person. */
    private static Supplier<ClinicSettings> fresh(ClinicSettingsFile file) {
        return () -> file.read().settings();
    }

    /** Says how JavaFX is to draw. */
    static void drawBy(boolean byGraphicsCard) {
        if (!byGraphicsCard && System.getProperty(PIPELINES) == null) {
            System.setProperty(PIPELINES, "sw");
        }
        if (System.getProperty(MOVED_PICTURES) == null) {
            System.setProperty(MOVED_PICTURES, "true");
        }
    }

    /**
     * Waits until all is as JavaFX needs it.
     *
     * @throws UnsatisfiedLinkError if a library of the system is missing
     */
    static void awaitReady() {
        new NativeLibraries().requireForWindow();
        Logs.awaitQuiet();
    }
}
