package org.clearleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the benchmarks. Arguments: a folder to work in, a library folder, and the name of the only one to run, or nothing. */
public final class Benches {

    private Benches() {}

    public static void main(String[] args) throws IOException {
        Path work = Path.of(args[0]);
        Files.createDirectories(work);
        String only = args.length > 2 ? args[2] : "";
        if (isWanted("large", only)) {
            LargeLibraryBench.main(args);
        }
        if (isWanted("meanings", only)) {
            MeaningsBench.main(args);
        }
        if (isWanted("reader", only)) {
            ReaderBench.main(args);
        }
    }

    private static boolean isWanted(String name, String only) {
        return only.isBlank() || only.equals(name);
    }
}
