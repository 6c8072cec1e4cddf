package org.clearleaf.escape;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A display of its own with a window manager that offers every way out: openbox as it comes. */
final class XSession implements AutoCloseable {

    static final int WIDTH = 1920;
    static final int HEIGHT = 1080;

    private final Process server;
    private final Process windowManager;
    private final String display;

    /** @param home where the window manager finds no settings of anybody */
    XSession(Path home) throws IOException {
        server = Tool.XVFB
                .command(List.of(
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        WIDTH + "x" + HEIGHT + "x24",
                        "-nolisten",
                        "tcp",
                        "-noreset"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // The server prints the number that was free once it answers.
        display = ":" + firstLine(server);
        ProcessBuilder openbox = Tool.OPENBOX.command(List.of("--sm-disable"));
        openbox.environment().putAll(Map.of("DISPLAY", display, "HOME", home.toString()));
        openbox.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        windowManager = openbox.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean manages =
                Pause.until(20, () -> !Tool.WMCTRL.run(display, List.of("-m")).isEmpty());
        if (!manages) {
            close();
            throw new AssertionError("openbox does not manage the windows of " + display);
        }
    }

    String display() {
        return display;
    }

    /** Without the display the program dies too, and nothing is proved. */
    boolean isAlive() {
        return server.isAlive() && windowManager.isAlive();
    }

    /** How many programs the window manager has started. */
    long startedPrograms() {
        return windowManager.children().count();
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader printed = process.inputReader(StandardCharsets.US_ASCII);
        String line = printed.readLine();
        if (line == null) {
            throw new AssertionError("Xvfb gives no display");
        }
        return line.strip();
    }

    @Override
    public void close() {
        windowManager.children().forEach(ProcessHandle::destroyForcibly);
        windowManager.destroy();
        server.destroy();
    }
}
