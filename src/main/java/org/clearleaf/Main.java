package org.clearleaf;

import java.util.Optional;
import org.clearleaf.ui.work.StartTrace;

/**
 * Where the program begins. What a menu or a double click starts takes a short way that no class of {@link CommandTree} lies on:
 * the library that reads command lines is older than any cache of classes takes.
 */
public final class Main {

    private static final int FAILED = 1;

    private Main() {}

    /** Ends with 0 when all is fine, 1 when problems were found or the reader can't be opened, 2 on wrong usage. */
    public static void main(String[] args) {
        StartTrace trace = new StartTimes(System.getProperty(StartTimes.PROPERTY)).trace();
        trace.mark(StartTrace.Step.MAIN);
        Display display = new Display();
        Optional<UsualStart> usual = usual(display, args);
        int exit = usual.isPresent() ? open(usual.get(), trace) : CommandTree.execute(display, trace, args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** The usual start, if these words ask for it and there is a display. */
    static Optional<UsualStart> usual(Display display, String... words) {
        Optional<UsualStart> usual = UsualStart.of(words).filter(_ -> display.isPresent());
        if (usual.isPresent()) {
            // Java's own logging takes longer to come up than all the rest here.
            Thread.ofPlatform().daemon().start(Logs::quieten);
        }
        return usual;
    }

    private static int open(UsualStart start, StartTrace trace) {
        trace.mark(StartTrace.Step.COMMAND);
        try {
            new Window(trace).open(start.folder(), start.place(), false);
            return 0;
        } catch (RuntimeException | LinkageError e) {
            System.err.println(new Failures().line(e));
            return FAILED;
        }
    }
}
