package org.clearleaf.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files in which a Linux machine says how it is.
 *
 * @param root {@code /}, or a folder that holds such files
 */
record Machine(Path root) {

    /** The text of a file; empty if it is not there. */
    String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** What is in a file; nothing if it is not there. */
    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(root.resolve(file));
        } catch (IOException _) {
            return new byte[0];
        }
    }

    boolean has(String file) {
        return Files.exists(root.resolve(file));
    }

    /** Whether systemd has been told never to start a unit: by a unit file without a word, or a link to {@code /dev/null}. */
    boolean isMasked(String unit) {
        try {
            return Files.size(root.resolve("etc/systemd/system").resolve(unit)) == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /** What lies in a folder, sorted; nothing if it is not there. */
    List<Path> in(String folder) {
        try (Stream<Path> found = Files.list(root.resolve(folder))) {
            return found.sorted().toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** Free space in millions of bytes; 0 if nobody knows. */
    long freeMegabytes(String folder) {
        try {
            return Files.getFileStore(root.resolve(folder)).getUsableSpace() / 1_000_000;
        } catch (IOException _) {
            return 0;
        }
    }
}
