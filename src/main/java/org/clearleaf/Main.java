package org.clearleaf;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.clearleaf.takehome.Paper;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.work.StartTrace;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The command line; no argument opens the reader. Ends with 0 when all is fine, 1 when problems were found, 2 on wrong usage. */
public final class Main {

    private Main() {}

    /** Prints in UTF-8 on every system, so that what a program reads from here never depends on the machine's settings. */
    public static void main(String[] args) {
        Logs.quieten();
        StartTrace trace = new StartTimes(System.getProperty(StartTimes.PROPERTY)).trace();
        trace.mark(StartTrace.Step.MAIN);
        Display display = new Display();
        Optional<UsualStart> usual = UsualStart.of(args);
        if (usual.isPresent()) {
            new NativeLibraries().loadForWindowAhead();
        }
        int exit =
                usual.isPresent() && display.isPresent() ? open(usual.get(), trace) : understand(args, display, trace);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    private static int open(UsualStart start, StartTrace trace) {
        trace.mark(StartTrace.Step.COMMAND);
        try {
            new Window(trace).open(start.folder(), start.place(), false);
            return CommandLine.ExitCode.OK;
        } catch (RuntimeException | LinkageError e) {
            System.err.println(new Failures().line(e));
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static int understand(String[] args, Display display, StartTrace trace) {
        return commandLine(display, Clock.system(ZoneId.systemDefault()), trace)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    static CommandLine commandLine(Display display, Clock clock) {
        return commandLine(display, clock, StartTrace.silent());
    }

    private static CommandLine commandLine(Display display, Clock clock, StartTrace trace) {
        Failures failures = new Failures();
        return new CommandLine(new ReadCommand(display, trace), new Commands(clock))
                .registerConverter(Locale.class, new LanguageTag())
                .registerConverter(Theme.class, new ThemeWord())
                .registerConverter(Paper.class, new PaperWord())
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setExecutionStrategy(Main::run);
    }

    /** A missing library of the system is an error in Java, which picocli lets through where it handles exceptions. */
    private static int run(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (LinkageError e) {
            CommandLine command = parsed.commandSpec().commandLine();
            throw new ExecutionException(command, "a library can't be linked", new IllegalStateException(e));
        }
    }
}
