import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** Makes from the application folder what people install. */
interface Installers {

    void build(String version, Instant released) throws IOException, InterruptedException;

    static Installers of(String system, Layout layout, Path files, Path dist, String pictures) {
        return isJpackage(system)
                ? new JpackageInstallers(system.startsWith("Mac"), layout, files, dist)
                : new LinuxPackages(layout, files, dist, pictures);
    }

    /** Whether the JDK's own packager makes the launcher and the installers: on Windows and macOS. */
    static boolean isJpackage(String system) {
        return system.startsWith("Windows") || system.startsWith("Mac");
    }
}
