package org.clearleaf.takehome;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all: it is written beside its place and then moved in. */
public final class SafeFile {

    private static final String BESIDE = ".part";

    /** Writes what goes into a file. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Path file;
    private final boolean mayReplace;

    /** @param mayReplace whether a file of that name may be written over */
    public SafeFile(Path file, boolean mayReplace) {
        this.file = file;
        this.mayReplace = mayReplace;
    }

    /**
     * Writes it, and the folders above it that are missing.
     *
     * @throws FileAlreadyExistsException if the name is taken; what is there stays as it is
     */
    public void write(Content content) throws IOException {
        if (!mayReplace && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path folder = file.toAbsolutePath().getParent();
        Path beside = file.toAbsolutePath().resolveSibling("." + file.getFileName() + BESIDE);
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                content.write(out);
            }
            move(beside);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void move(Path beside) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
