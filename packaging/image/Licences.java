import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The licences of what the package holds: the list that the About screen shows must be whole, and its texts are put in. */
final class Licences {

    private static final Path LIST = Path.of("src/main/resources/org/clearleaf/ui/window/components.txt");
    private static final Pattern TEXT = Pattern.compile("META-INF/[^/]*(LICEN[CS]E|NOTICE)[^/]*");

    private final Jars jars;

    Licences(Jars jars) {
        this.jars = jars;
    }

    /** Fails if a jar is not in the list. */
    Licences check() throws IOException {
        Set<String> listed = Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|")[0].strip())
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (Path jar : jars.all()) {
            if (!listed.contains(Jars.artifact(jar)) && !Jars.artifact(jar).equals(Jars.OWN)) {
                missing.add(Jars.artifact(jar));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("add to " + LIST + ", with their licences: " + missing);
        }
        return this;
    }

    void collect(Path folder, Path runtime) throws IOException {
        Files.createDirectories(folder);
        Files.copy(LIST, folder.resolve("components.txt"));
        Files.copy(Path.of("LICENSE"), folder.resolve("Apache-2.0.txt"));
        Files.copy(
                runtime.resolve("legal/java.base/LICENSE"),
                folder.resolve("GPL-2.0-with-classpath-exception.txt"),
                StandardCopyOption.REPLACE_EXISTING);
        Tree.copy(Path.of("packaging/licences"), folder);
        for (String text : List.of("fonts/OFL.txt", "control/LUCIDE-LICENSE.txt")) {
            Path from = Path.of("src/main/resources/org/clearleaf/ui", text);
            Files.copy(from, folder.resolve(from.getFileName()));
        }
        for (Path jar : jars.onClassPath()) {
            extract(jar, folder.resolve(Jars.artifact(jar)));
        }
    }

    private static void extract(Path jar, Path folder) throws IOException {
        try (JarFile open = new JarFile(jar.toFile())) {
            for (JarEntry entry : open.stream().toList()) {
                if (TEXT.matcher(entry.getName()).matches()) {
                    Files.createDirectories(folder);
                    Files.copy(open.getInputStream(entry), folder.resolve(Path.of(entry.getName()).getFileName()));
                }
            }
        }
    }
}
