package org.clearleaf.escape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearleaf.Main;

/** The program in kiosk mode, in a process and a folder of its own, and what can be seen of it from outside. */
final class RunningKiosk implements AutoCloseable {

    private static final long START_SECONDS = 90;

    /** The window manager may hide it, but within so many seconds it is back. */
    private static final long RETURN_SECONDS = 5;

    /** No file came in this time: the start is over. */
    private static final long REST_MILLIS = 6000;

    /** The first one writes down what the words of the articles mean. The first touch may only wake the screen. */
    private static final List<String> SEARCH = List.of(
            "XDOTOOL mousemove 960 40 click 1 sleep 1",
            "XDOTOOL mousemove 600 322 click 1 sleep 1 type --delay 40 pain",
            "XDOTOOL sleep 5 mousemove 1875 82 click 1 sleep 1",
            "XDOTOOL mousemove 130 1030 click 1 sleep 1");

    private final Path folder;
    private final XSession session;
    private final Process process;
    private final Set<String> files;
    private final int windows;

    /** Starts it and waits until it fills the screen. */
    RunningKiosk(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(folder.resolve("tmp"));
        session = new XSession(Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-desktop")));
        process = start(home);
        boolean isOpen =
                Pause.until(START_SECONDS, () -> !windowOfProgram().isEmpty() && fillsScreen(windowOfProgram()));
        if (!isOpen) {
            close();
            throw new AssertionError("no window filled the screen in " + START_SECONDS + " s");
        }
        play(SEARCH);
        files = filesAtRest();
        windows = visibleWindows();
    }

    private Process start(Path home) throws IOException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Dclearleaf.cache=" + folder.resolve("cache"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--kiosk",
                "--library",
                Path.of("data").toAbsolutePath().toString());
        java.environment().put("DISPLAY", session.display());
        java.environment().put("HOME", home.toString());
        return java.directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        folder.resolveSibling(folder.getFileName() + ".log").toFile())
                .start();
    }

    /** Does what a stranger does. In a line, the first word is a tool, and {@code %w} stands for the window. */
    void play(List<String> lines) {
        for (String line : lines) {
            List<String> words = new ArrayList<>(
                    List.of(line.replace("%w", windowOfProgram()).split(" ")));
            Tool tool = Tool.valueOf(words.removeFirst());
            tool.run(session.display(), words);
        }
    }

    /** What it takes of the machine now. */
    Vitals vitals() {
        return Vitals.of(process.toHandle());
    }

    /** What is wrong even after the kiosk had time to come back; empty if it is as before. */
    List<String> faults() {
        Pause.until(RETURN_SECONDS, () -> faultsNow().isEmpty());
        return faultsNow();
    }

    private List<String> faultsNow() {
        List<String> faults = new ArrayList<>();
        if (!session.isAlive()) {
            return List.of("the display or its window manager has ended: the attempt proves nothing");
        }
        if (!process.isAlive()) {
            return List.of("the program has ended with " + process.exitValue());
        }
        note(faults, process.children().findAny().isPresent(), "the program has started another");
        List<String> started = session.startedPrograms();
        note(faults, !started.isEmpty(), "the window manager has started " + started);
        note(faults, managedWindows().size() != 1, "there are other windows: " + managedWindows());
        note(faults, visibleWindows() != windows, "something else is on the screen, or the window is not");
        note(faults, !fillsScreen(windowOfProgram()), "the window does not fill the screen");
        note(faults, !windowOfProgram().equals(xdotool("getactivewindow")), "the window is not the active one");
        note(faults, !windowOfProgram().equals(xdotool("getwindowfocus")), "the window has not the focus");
        note(faults, !files().equals(files), "there are other files: " + changed());
        return faults;
    }

    private Set<String> changed() {
        Set<String> changed = files();
        changed.removeAll(files);
        return changed;
    }

    private static void note(List<String> faults, boolean isSo, String fault) {
        if (isSo) {
            faults.add(fault);
        }
    }

    /** Number of the one window that the program shows; empty if there is none. */
    private String windowOfProgram() {
        return xdotool("search", "--onlyvisible", "--class", "^java$")
                .lines()
                .findFirst()
                .orElse("");
    }

    private boolean fillsScreen(String shown) {
        List<String> box =
                xdotool("getwindowgeometry", "--shell", shown).lines().toList();
        return box.containsAll(List.of("X=0", "Y=0", "WIDTH=" + XSession.WIDTH, "HEIGHT=" + XSession.HEIGHT));
    }

    private List<String> managedWindows() {
        return Tool.WMCTRL.run(session.display(), List.of("-l")).lines().toList();
    }

    /** All that is drawn directly on the screen, menus of the window manager included. */
    private int visibleWindows() {
        return Math.toIntExact(xdotool("search", "--onlyvisible", "--maxdepth", "1", "--name", "")
                .lines()
                .count());
    }

    private String xdotool(String... words) {
        return Tool.XDOTOOL.run(session.display(), List.of(words));
    }

    /** What lies there once the index is written and nothing has come for a while. */
    private Set<String> filesAtRest() {
        Set<String> before;
        Set<String> now = Set.of();
        do {
            before = now;
            Pause.millis(REST_MILLIS);
            now = files();
        } while (!now.equals(before));
        return now;
    }

    private Set<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        session.close();
    }
}
