package org.clearleaf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;

/** What became of a command: its exit code and what it printed. */
record CommandRun(int exit, String out, String err) {

    /** Runs a command on a machine without a display. */
    static CommandRun of(Object... words) {
        return on(Clock.systemUTC(), words);
    }

    /** The same on a day. */
    static CommandRun on(Clock clock, Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            args[i] = words[i].toString();
        }
        int exit = CommandTree.of(new Display("Linux", null, Path.of(""), Path.of("")), clock)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new CommandRun(exit, out.toString(), err.toString());
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("print JSON and nothing else, not: " + out, e);
        }
    }

    /** How many lines a person reads as the reason. */
    long errorLines() {
        return err.lines().count();
    }
}
