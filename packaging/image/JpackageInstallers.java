import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Installers by the JDK's own packager, for Windows and macOS. Not tried out yet: packaging/README.md. */
final class JpackageInstallers implements Installers {

    private static final String MAIN_JAR = "clearleaf-";

    private final boolean mac;
    private final Layout layout;
    private final Path files;
    private final Path dist;

    JpackageInstallers(boolean mac, Layout layout, Path files, Path dist) {
        this.mac = mac;
        this.layout = layout;
        this.files = files;
        this.dist = dist;
    }

    @Override
    public void build(String version, Instant released) throws IOException {
        String number = mac ? onMac(version) : number(version);
        Path image = image(number, released);
        if (mac) {
            installer("dmg", number, image, List.of());
            installer("pkg", number, image, List.of());
        } else {
            List<String> settings = List.of("@packaging/windows/installer.options");
            installer("msi", number, image, Stream.concat(settings.stream(), Stream.of("--win-per-user-install")).toList());
            Path folder = dist.resolve("per-machine");
            Tool.jdk("jpackage", options("msi", number, image, settings, folder));
        }
    }

    /** The cache of classes stays valid only if the jars keep the date that they had when it was made. */
    private Path image(String number, Instant released) throws IOException {
        Path input = Tree.empty(dist.resolve("work/input"));
        Tree.copy(layout.app(), input);
        Tree.copy(layout.data(), input.resolve("data"));
        Tree.copy(layout.fonts(), input.resolve("fonts"));
        Tree.copy(layout.root().resolve("licences"), input.resolve("licences"));
        String jar = layout.names().stream().filter(name -> name.startsWith(MAIN_JAR)).findFirst().orElseThrow();
        Path made = Tree.empty(dist.resolve("work/image"));
        List<String> options = new ArrayList<>(List.of(
                "--type", "app-image", "--name", "Clearleaf", "--app-version", number, "--vendor", "The Clearleaf contributors",
                "--input", input.toString(), "--main-jar", jar, "--main-class", "org.clearleaf.Main", "--runtime-image",
                layout.runtime().toString(), "--icon", files.resolve(mac ? "icons/clearleaf.icns" : "icons/clearleaf.ico").toString(),
                "--dest", made.toString(), mac ? "@packaging/macos/image.options" : "@packaging/windows/image.options"));
        Layout.OPTIONS.forEach(option -> options.addAll(List.of("--java-options", option)));
        for (String option : List.of(
                "-XX:AOTCache=$APPDIR/clearleaf.aot", "-Donnxruntime.native.path=$APPDIR", "-Dclearleaf.home=$APPDIR")) {
            options.addAll(List.of("--java-options", option));
        }
        Tool.jdk("jpackage", options);
        Path image = made.resolve(mac ? "Clearleaf.app" : "Clearleaf");
        Tree.date(image, released);
        return image;
    }

    private void installer(String type, String number, Path image, List<String> settings) {
        Tool.jdk("jpackage", options(type, number, image, settings, dist));
    }

    private static List<String> options(String type, String number, Path image, List<String> settings, Path folder) {
        List<String> options = new ArrayList<>(List.of(
                "--type", type, "--name", "Clearleaf", "--app-version", number, "--vendor", "The Clearleaf contributors",
                "--description", "A calm reader for patient education", "--license-file", "LICENSE", "--app-image",
                image.toString(), "--dest", folder.toString()));
        options.addAll(settings);
        return options;
    }

    private static String number(String version) {
        return version.replaceFirst("-.*", "");
    }

    /** macOS refuses a first number of 0, so ours are all one higher there. */
    private static String onMac(String version) {
        String[] parts = number(version).split("\\.", 2);
        return Integer.parseInt(parts[0]) + 1 + "." + parts[1];
    }
}
