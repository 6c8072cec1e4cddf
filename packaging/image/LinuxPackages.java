import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The Debian package, and an archive for every other Linux. */
final class LinuxPackages implements Installers {

    private final Layout layout;
    private final Path files;
    private final Path dist;
    private final String pictures;

    /** @param pictures the web address at which the program's pictures stand; empty for none */
    LinuxPackages(Layout layout, Path files, Path dist, String pictures) {
        this.layout = layout;
        this.files = files;
        this.dist = dist;
        this.pictures = pictures;
    }

    @Override
    public void build(String version, Instant released) throws IOException, InterruptedException {
        Tool.run(List.of(
                "sh",
                "packaging/linux/package.sh",
                version,
                String.valueOf(released.getEpochSecond()),
                layout.root().toString(),
                files.toString(),
                dist.toString(),
                pictures));
    }
}
