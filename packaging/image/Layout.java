import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application folder: bin, app (the jars and the cache of their classes), fonts, runtime, data, licences. */
final class Layout {

    /** One collector thread, the quick compiler, a small heap: a window is up sooner and takes less memory. */
    static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms24m",
            "-Xmn6m",
            "-Xmx256m",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED,javafx.graphics",
            "--sun-misc-unsafe-memory-access=allow",
            // What Java would make to call JavaFX's own methods by name takes longer than all such calls at the start.
            "-Djdk.reflect.useNativeAccessorOnly=true",
            "-Djava.awt.headless=true");

    private final Path root;
    private final Jars jars;

    Layout(Path root, Jars jars) {
        this.root = root.toAbsolutePath();
        this.jars = jars;
    }

    Path root() {
        return root;
    }

    Path app() {
        return root.resolve("app");
    }

    Path runtime() {
        return root.resolve("runtime");
    }

    Path data() {
        return root.resolve("data");
    }

    Path fonts() {
        return root.resolve("fonts");
    }

    Path cache() {
        return app().resolve("clearleaf.aot");
    }

    void fill(Path linked, Licences licences) throws IOException {
        Files.move(linked, runtime());
        for (Path jar : jars.onClassPath()) {
            if (Jars.artifact(jar).equals(Natives.ARTIFACT)) {
                new Natives(System.getProperty("os.name"), System.getProperty("os.arch")).copy(jar, app());
            } else {
                Tree.copy(jar, app().resolve(jar.getFileName()));
            }
        }
        Tree.copy(Path.of("data"), data());
        Tree.copy(Path.of("target/dist/clearleaf.cdx.json"), root.resolve("licences/clearleaf.cdx.json"));
        licences.collect(root.resolve("licences"), runtime());
        if (!Installers.isJpackage(System.getProperty("os.name"))) {
            launcher();
        }
    }

    /** Puts what a folder holds into the jar of the program. */
    void add(Path folder, Instant date) throws IOException {
        Tool.jdk("jar", List.of("--update", "--date", date.toString(), "--file", own().toString(), "-C", folder.toString(), "."));
    }

    private Path own() throws IOException {
        return app().resolve(names().getFirst());
    }

    /** What the jars are called, in the order in which the class path names them. */
    List<String> names() throws IOException {
        return jars.onClassPath().stream().map(jar -> jar.getFileName().toString()).toList();
    }

    /** The words that start a class of the program the way the installed program is started, and from any folder. */
    List<String> java(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(runtime().resolve("bin/java").toString()));
        command.addAll(OPTIONS);
        command.add("-Donnxruntime.native.path=" + app());
        command.add("-Dclearleaf.home=" + root);
        command.addAll(List.of("-cp", classPath(app() + "/", System.getProperty("path.separator"))));
        command.addAll(arguments);
        return command;
    }

    private String classPath(String folder, String separator) throws IOException {
        return names().stream().map(name -> folder + name).collect(Collectors.joining(separator));
    }

    private void launcher() throws IOException {
        Path script = root.resolve("bin/clearleaf");
        Files.createDirectories(script.getParent());
        String text = Files.readString(Path.of("packaging/linux/clearleaf"))
                .replace("@OPTIONS@", String.join(" ", OPTIONS))
                .replace("@CLASSPATH@", classPath("$home/app/", ":"));
        Files.writeString(script, text);
        if (!script.toFile().setExecutable(true, false)) {
            throw new IOException("can't be made executable: " + script);
        }
    }
}
