package org.clearleaf.ui.takehome;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clearleaf.takehome.SafeFile;

/** Where a file goes that somebody wants to keep; a name that is taken gets a number. */
public final class SaveFolder {

    private static final List<String> USUAL = List.of("Documents", "Documentos", "Downloads", "Descargas");
    private static final int MOST = 1000;

    private final Path folder;

    public SaveFolder(Path folder) {
        this.folder = folder;
    }

    /** The documents of whoever is logged in. */
    public static SaveFolder usual() {
        Path home = Path.of(System.getProperty("user.home", "."));
        return new SaveFolder(USUAL.stream()
                .map(home::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home));
    }

    /**
     * Saves under the name, or the next that is free.
     *
     * @return where it is
     */
    Path save(String name, String ending, byte[] content) throws IOException {
        for (int number = 1; ; number++) {
            Path file = folder.resolve(number == 1 ? name + ending : name + "-" + number + ending);
            try {
                new SafeFile(file, false).write(out -> out.write(content));
                return file;
            } catch (FileAlreadyExistsException taken) {
                if (number == MOST) {
                    throw taken;
                }
            }
        }
    }
}
