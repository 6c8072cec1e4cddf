package org.clearleaf;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.clearleaf.ui.work.StartTrace;
import org.jspecify.annotations.Nullable;

/** Prints a timeline of the start where somebody asks for it, with {@code -Dclearleaf.trace=start}. */
final class StartTimes {

    static final String PROPERTY = "clearleaf.trace";
    private static final String START = "start";

    private final @Nullable String asked;

    /** @param asked the value of the property; absent if it is not set */
    StartTimes(@Nullable String asked) {
        this.asked = asked;
    }

    StartTrace trace() {
        if (!START.equals(asked)) {
            return StartTrace.silent();
        }
        return new StartTrace(StartTimes::print);
    }

    private static void print(StartTrace.Step step, Duration sinceStart) {
        String line =
                new CommandWords().text("main.trace." + step.name().toLowerCase(Locale.ROOT), sinceStart.toMillis());
        new PrintWriter(System.err, true, StandardCharsets.UTF_8).println(line);
    }
}
