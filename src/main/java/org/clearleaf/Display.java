package org.clearleaf;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether there is a screen to open a window on. Asked before JavaFX starts, because afterwards it can't be undone. */
final class Display {

    private static final Pattern LOCAL = Pattern.compile("^(?:unix)?:(\\d+)(?:\\.\\d+)?$");

    /** In Linux's list of sockets: it takes connections. */
    private static final String LISTENS = " 00010000 ";

    private final String system;
    private final @Nullable String name;
    private final Path sockets;
    private final Path listed;

    Display() {
        this(
                System.getProperty("os.name", ""),
                System.getenv("DISPLAY"),
                Path.of("/tmp/.X11-unix"),
                Path.of("/proc/net/unix"));
    }

    /**
     * Asks about a display by name.
     *
     * @param system the name of the operating system
     * @param name of the X display, for example {@code :0}
     * @param sockets the folder in which the X servers of this machine answer
     * @param listed the file in which Linux lists the sockets of this machine
     */
    Display(String system, @Nullable String name, Path sockets, Path listed) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.name = name;
        this.sockets = sockets;
        this.listed = listed;
    }

    /** On Windows and macOS always; elsewhere if the X server answers. A server on another machine is taken at its word. */
    boolean isPresent() {
        if (system.startsWith("windows") || system.startsWith("mac")) {
            return true;
        }
        if (name == null || name.isBlank()) {
            return false;
        }
        Matcher local = LOCAL.matcher(name);
        return !local.matches() || answers(local.group(1));
    }

    private boolean answers(String number) {
        Path socket = sockets.resolve("X" + number);
        return isListed(socket) || accepts(socket);
    }

    /** Looked at first: to connect, Java seeds its random numbers, which takes longer than opening a small window. */
    private boolean isListed(Path socket) {
        String end = " " + socket;
        try (BufferedReader lines = Files.newBufferedReader(listed, StandardCharsets.ISO_8859_1)) {
            String line = lines.readLine();
            while (line != null && !(line.contains(LISTENS) && line.endsWith(end))) {
                line = lines.readLine();
            }
            return line != null;
        } catch (IOException _) {
            return false;
        }
    }

    /** In a container the server may be on the other side of the wall: not listed, but within reach. */
    private static boolean accepts(Path socket) {
        try (SocketChannel _ = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
