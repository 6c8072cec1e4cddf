package org.clearleaf.escape;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * A display of its own with a window manager that offers every way out: openbox as it comes. The programs that its menu offers are
 * there, and wait when they are started; others are not, for its keys would start them whatever a window does.
 */
final class XSession implements AutoCloseable {

    static final int WIDTH = 1920;
    static final int HEIGHT = 1080;

    private static final List<String> IN_THE_MENU = List.of("x-terminal-emulator", "x-www-browser");

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
        openbox.environment()
                .putAll(Map.of(
                        "DISPLAY",
                        display,
                        "HOME",
                        home.toString(),
                        "PATH",
                        menuPrograms(home).toString()));
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

    private static Path menuPrograms(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("programs"));
        for (String name : IN_THE_MENU) {
            Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\nexec /bin/sleep 60\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }

    String display() {
        return display;
    }

    /** Without the display the program dies too, and nothing is proved. */
    boolean isAlive() {
        return server.isAlive() && windowManager.isAlive();
    }

    /** What the window manager has started. */
    List<String> startedPrograms() {
        return windowManager
                .children()
                .map(program -> program.info().commandLine().orElse("a program that has just ended"))
                .toList();
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
