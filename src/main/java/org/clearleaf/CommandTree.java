package org.clearleaf;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.clearleaf.takehome.Paper;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.work.StartTrace;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** All commands; without the name of one, the reader. */
final class CommandTree {

    private CommandTree() {}

    /**
     * Does what the words say. Prints in UTF-8 on every system, so that what a program reads from here never depends on the
     * machine's settings.
     *
     * @return 0 when all is fine, 1 when problems were found, 2 on wrong usage
     */
    static int execute(Display display, StartTrace trace, String... words) {
        Logs.quieten();
        return of(display, Clock.system(ZoneId.systemDefault()), trace)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(words);
    }

    static CommandLine of(Display display, Clock clock) {
        return of(display, clock, StartTrace.silent());
    }

    private static CommandLine of(Display display, Clock clock, StartTrace trace) {
        Failures failures = new Failures();
        return new CommandLine(new ReadCommand(display, trace), new Commands(clock))
                .registerConverter(Locale.class, new LanguageTag())
                .registerConverter(Theme.class, new ThemeWord())
                .registerConverter(Paper.class, new PaperWord())
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setExecutionStrategy(CommandTree::run);
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
