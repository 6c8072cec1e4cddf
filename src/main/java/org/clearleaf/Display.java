package org.clearleaf;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether there is a screen to open a window on. Asked before JavaFX starts, because afterwards it can't be undone. */
final class Display {

    private static final Pattern LOCAL = Pattern.compile("^(?:unix)?:(\\d+)(?:\\.\\d+)?$");

    private final String system;
    private final @Nullable String name;
    private final Path sockets;

    Display() {
        this(System.getProperty("os.name", ""), System.getenv("DISPLAY"), Path.of("/tmp/.X11-unix"));
    }

    /**
     * Asks about a display by name.
     *
     * @param system the name of the operating system
     * @param name of the X display, for example {@code :0}
     * @param sockets the folder in which the X servers of this machine answer
     */
    Display(String system, @Nullable String name, Path sockets) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.name = name;
        this.sockets = sockets;
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
        try (SocketChannel _ = SocketChannel.open(UnixDomainSocketAddress.of(sockets.resolve("X" + number)))) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
