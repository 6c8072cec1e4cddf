import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The jars of the program: JavaFX becomes part of the runtime, all others stay on the class path. */
final class Jars {

    /** Smaller than this are the empty jars that stand for "the one of your system". */
    private static final long LEAST_BYTES = 1024;

    /** The artifact of the program itself. */
    static final String OWN = "clearleaf";

    private final Path folder;

    Jars(Path folder) {
        this.folder = folder;
    }

    List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar") && file.toFile().length() > LEAST_BYTES)
                    .sorted()
                    .toList();
        }
    }

    List<Path> ofJavaFx() throws IOException {
        return all().stream().filter(Jars::isOfJavaFx).toList();
    }

    /** The program's own comes first, as the JDK's packager has it: the cache of classes holds for one order only. */
    List<Path> onClassPath() throws IOException {
        return all().stream()
                .filter(jar -> !isOfJavaFx(jar))
                .sorted(Comparator.comparing((Path jar) -> !artifact(jar).equals(OWN)).thenComparing(jar -> jar))
                .toList();
    }

    /** The name of a jar without its version. */
    static String artifact(Path jar) {
        return jar.getFileName().toString().replaceFirst("-\\d.*", "");
    }

    private static boolean isOfJavaFx(Path jar) {
        return artifact(jar).startsWith("javafx-") || artifact(jar).startsWith("jfx-");
    }
}
