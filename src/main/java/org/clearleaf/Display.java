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

    Display() {
        this(System.getProperty("os.name", ""), System.getenv("DISPLAY"));
    }

    /**
     * Asks about a display by name.
     *
     * @param system the name of the operating system
     * @param name of the X display, for example {@code :0}
     */
    Display(String system, @Nullable String name) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.name = name;
    }

    /** On Windows and macOS always; elsewhere if the X server answers. A server on another machine is taken at its word. */
    boolean isPresent() {
        if (system.contains("win") || system.contains("mac") || isHeadless()) {
            return !isHeadless();
        }
        if (name == null || name.isBlank()) {
            return false;
        }
        Matcher local = LOCAL.matcher(name);
        return !local.matches() || answers(local.group(1));
    }

    private static boolean isHeadless() {
        return "Headless".equals(System.getProperty("glass.platform"));
    }

    private static boolean answers(String number) {
        UnixDomainSocketAddress socket = UnixDomainSocketAddress.of(Path.of("/tmp/.X11-unix/X" + number));
        try (SocketChannel _ = SocketChannel.open(socket)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
