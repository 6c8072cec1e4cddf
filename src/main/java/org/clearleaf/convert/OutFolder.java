package org.clearleaf.convert;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** The library that articles are written to. A file is written beside its place and then moved, so that none is ever half there. */
final class OutFolder {

    private static final String BESIDE = ".part";

    private final Path root;

    OutFolder(Path root) throws IOException {
        this.root = root;
        Files.createDirectories(root.resolve("articles"));
    }

    Path file(String name) {
        return root.resolve(name);
    }

    /** Leaves a file that already says the same as it is, so that nobody has to read it again. */
    void write(String id, String language, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(root.resolve("articles").resolve(id));
        Path file = folder.resolve(language + ".json");
        if (Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Files.write(beside(file), bytes);
        moveIn(file);
    }

    static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + BESIDE);
    }

    /** Puts what was written beside a file in its place. */
    static void moveIn(Path file) throws IOException {
        try {
            Files.move(beside(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(beside(file), file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
