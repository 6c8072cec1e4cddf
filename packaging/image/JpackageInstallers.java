import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

final class JpackageInstallers implements Installers {
    JpackageInstallers(boolean mac, Layout layout, Path files, Path dist) {}

    @Override
    public void build(String version, Instant released) {}
}
