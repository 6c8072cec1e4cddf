package org.clearleaf.screen;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The screens that Linux sees at its graphics cards, one folder each: {@code card0-HDMI-A-1/status} and {@code …/edid}. */
public final class ConnectedScreens {

    private static final System.Logger LOG = System.getLogger(ConnectedScreens.class.getName());
    private static final Path OF_LINUX = Path.of("/sys/class/drm");

    private final Path folder;

    public ConnectedScreens() {
        this(OF_LINUX);
    }

    ConnectedScreens(Path folder) {
        this.folder = folder;
    }

    /** Size of the first screen, by name of its socket, that is plugged in and tells it; empty where none does. */
    public Optional<ScreenSize> firstSize() {
        return sockets().stream().map(this::size).flatMap(Optional::stream).findFirst();
    }

    private List<Path> sockets() {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> sockets = Files.newDirectoryStream(folder, "card*-*")) {
            sockets.forEach(found::add);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no graphics cards to ask", e);
        }
        found.sort(null);
        return found;
    }

    private Optional<ScreenSize> size(Path socket) {
        try {
            boolean isPlugged =
                    Files.readString(socket.resolve("status")).strip().equals("connected");
            return isPlugged ? new Edid(Files.readAllBytes(socket.resolve("edid"))).size() : Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a screen tells nothing", e);
            return Optional.empty();
        }
    }
}
