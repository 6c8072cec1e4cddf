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
 * there, and stay when they are started. Those of its keys end at once: no window can keep such a key from the window manager.
 */
final class XSession implements AutoCloseable {

    static final int WIDTH = 1920;
    static final int HEIGHT = 1080;

    private static final List<String> IN_THE_MENU = List.of("x-terminal-emulator", "x-www-browser");
    private static final List<String> ON_KEYS = List.of("scrot", "kfmclient");

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
                        programs(home).toString()));
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

    private static Path programs(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("programs"));
        for (String name : IN_THE_MENU) {
            write(folder.resolve(name), "exec /bin/sleep 60");
        }
        for (String name : ON_KEYS) {
            write(folder.resolve(name), "exit 0");
        }
        return folder;
    }

    private static void write(Path program, String command) throws IOException {
        Files.writeString(program, "#!/bin/sh\n" + command + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    String display() {
        return display;
    }

    /** Without the display the program dies too, and nothing is proved. */
    boolean isAlive() {
        return server.isAlive() && windowManager.isAlive();
    }

    /** What the window manager has started, and still runs. */
    List<String> startedPrograms() {
        return windowManager
                .children()
                .flatMap(program -> program.info().commandLine().stream())
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
