package org.clearleaf.ui.kiosk.watch;

import java.nio.file.Path;
import java.util.Map;
import org.clearleaf.ui.kiosk.watch.CrashLadder.Step;

/** Brings a kiosk back, put together: counts crashes, catches failures, tells the supervisor, keeps the last good articles. */
public final class Caretaker {

    private final CrashLadder ladder;
    private final Supervisor supervisor;
    private final LastGoodLibrary lastGood;
    private final Mishaps mishaps = new Mishaps(System::nanoTime);
    private final Path counts;
    private final Step step;

    /**
     * Begins before JavaFX does; one for each process.
     *
     * @param environment in which systemd names its socket and the folders of the service
     */
    public Caretaker(Map<String, String> environment) {
        KioskFolders folders = KioskFolders.of(environment);
        this.ladder = new CrashLadder(folders.crashes(), new Uptime());
        this.supervisor = Supervisor.of(environment);
        this.lastGood = new LastGoodLibrary(folders.state());
        this.counts = folders.counts();
        this.step = ladder.started();
        supervisor.tell("STATUS=" + step);
        Thread.setDefaultUncaughtExceptionHandler(mishaps);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end in good order"));
    }

    /** How carefully to start. */
    public Step step() {
        return step;
    }

    /** Where a clinic's numbers are written. */
    public Path counts() {
        return counts;
    }

    /** The articles to show: those that are wanted, or after several crashes the last ones that were good. */
    public Path library(Path wanted) {
        return step == Step.PLAIN ? wanted : lastGood.folder().orElse(wanted);
    }

    /** The first picture is on the screen: from now on the supervisor hears of life, and after a while these articles are good. */
    public void watch(Path library) {
        watch(() -> lastGood.keep(library));
    }

    /** The same, for a program that shows no articles. */
    public void watch() {
        watch(() -> {});
    }

    private void watch(Runnable whenProven) {
        new Watchdog(supervisor, new ScreenHeart(), mishaps, whenProven).start();
    }

    private void end() {
        supervisor.tell("STOPPING=1");
        ladder.ended();
    }
}
