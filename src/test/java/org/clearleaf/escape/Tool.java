package org.clearleaf.escape;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the system that the attempts need. Where it is missing the suite fails: a skipped lock is no lock. */
enum Tool {
    XVFB("Xvfb", "xvfb"),
    OPENBOX("openbox", "openbox"),
    XDOTOOL("xdotool", "xdotool"),
    WMCTRL("wmctrl", "wmctrl");

    private static final long PATIENCE_SECONDS = 120;

    private final String program;
    private final String debianPackage;

    Tool(String program, String debianPackage) {
        this.program = program;
        this.debianPackage = debianPackage;
    }

    static void assertAllThere() {
        List<String> missing = Stream.of(values())
                .filter(tool -> !tool.isThere())
                .map(tool -> tool.debianPackage)
                .toList();
        if (!missing.isEmpty()) {
            throw new AssertionError("install these Debian packages: " + String.join(" ", missing));
        }
    }

    private boolean isThere() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    ProcessBuilder command(List<String> words) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(words);
        return new ProcessBuilder(command);
    }

    /** Runs it on a display to its end; what it prints, without the last line break, and empty if it failed. */
    String run(String display, List<String> words) {
        try {
            ProcessBuilder builder = command(words).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DISPLAY", display);
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(program + " still runs after " + PATIENCE_SECONDS + " s: " + words);
            }
            return process.exitValue() == 0 ? printed.strip() : "";
        } catch (IOException e) {
            throw new AssertionError("cannot run " + program, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + program, e);
        }
    }
}
