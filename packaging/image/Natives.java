import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** ONNX Runtime brings its native part for every system in one jar: of these only that of this system is kept, beside the jar. */
final class Natives {

    /** The artifact that holds them. */
    static final String ARTIFACT = "onnxruntime";

    private static final String ALL = "ai/onnxruntime/native/";
    private static final List<String> ENDINGS = List.of(".so", ".dylib", ".dll");

    private final String own;

    /**
     * Of a system.
     *
     * @param name the system property "os.name"
     * @param machine the system property "os.arch"
     */
    Natives(String name, String machine) {
        String system = name.toLowerCase(Locale.ROOT);
        String first = system.contains("win") && !system.contains("darwin") ? "win" : system.contains("mac") ? "osx" : "linux";
        this.own = ALL + first + (machine.matches("aarch64|arm64") ? "-aarch64/" : "-x64/");
    }

    /** Writes the jar without its native parts, and those of this system as files. A system without any searches by words alone. */
    void copy(Path jar, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve(jar.getFileName());
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry : from.stream().toList()) {
                try (InputStream bytes = from.getInputStream(entry)) {
                    if (!entry.getName().startsWith(ALL)) {
                        ZipEntry copy = new ZipEntry(entry.getName());
                        copy.setTimeLocal(entry.getTimeLocal());
                        to.putNextEntry(copy);
                        bytes.transferTo(to);
                    } else if (isOwn(entry.getName())) {
                        Files.copy(bytes, folder.resolve(entry.getName().substring(own.length())));
                    }
                }
            }
        }
    }

    private boolean isOwn(String name) {
        return name.startsWith(own)
                && name.indexOf('/', own.length()) < 0
                && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
