package org.clearleaf;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clearleaf.library.BrokenFile;
import org.clearleaf.library.CacheFolder;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which articles to use: those of a folder, by default those that came with the program. */
final class LibraryOption {

    @Option(names = "--library", paramLabel = "DIR", descriptionKey = "clearleaf.library")
    private @Nullable Path library;

    LibraryOption() {}

    /** @param folder as if it had been typed; absent for the articles that came with the program */
    LibraryOption(@Nullable String folder) {
        library = folder == null ? null : Path.of(folder);
    }

    Path folder() {
        if (library != null) {
            return library;
        }
        String home = System.getProperty("clearleaf.home");
        Path shipped = home == null ? Path.of("data") : Path.of(home, "data");
        return Files.isDirectory(shipped) ? shipped : Path.of("data");
    }

    /**
     * Reads the articles; an empty folder is an empty library.
     *
     * @throws NothingToRead if the folder is not there, can't be read or is something else
     */
    Library read() throws NothingToRead {
        return read(new WorkBar(new PrintWriter(Writer.nullWriter()), new CommandWords(), "", false));
    }

    /** The same, telling how far it has come. */
    Library read(WorkBar bar) throws NothingToRead {
        Path folder = folder();
        Library read = LibraryReader.keepingIn(CacheFolder.of(folder)).read(folder, bar::at);
        if (read.isEmpty()) {
            for (BrokenFile broken : read.brokenFiles()) {
                if (broken.file().equals(folder)) {
                    throw new NothingToRead(folder, broken.problems().getFirst());
                }
            }
        }
        return read;
    }
}
