package org.clearleaf;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which articles to use: those of a folder, by default those that came with the program. */
final class LibraryOption {

    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "The folder with the articles (default: the articles that came with Clearleaf).")
    private @Nullable Path library;

    Path folder() {
        if (library != null) {
            return library;
        }
        String home = System.getProperty("clearleaf.home");
        Path shipped = home == null ? Path.of("data") : Path.of(home, "data");
        return Files.isDirectory(shipped) ? shipped : Path.of("data");
    }
}
