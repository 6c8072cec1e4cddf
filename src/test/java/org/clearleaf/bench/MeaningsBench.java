package org.clearleaf.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.clearleaf.library.CacheFolder;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
import org.clearleaf.search.Meanings;
import org.clearleaf.search.Query;
import org.clearleaf.search.SearchIndex;
import org.clearleaf.search.embedding.BundledModel;

/**
 * Measures how long the model takes to read a library of 100,000 questions, and then an answer by words and meaning with every
 * key typed. Needs what {@link LargeLibraryBench} has made. Arguments: the folder it worked in.
 */
public final class MeaningsBench {

    private static final int ROUNDS = 3;
    private static final double MEGA = 1e6;
    private static final int TOLD = 10_000;

    private final SearchIndex index;
    private final Meanings meanings;
    private final PrintStream out;

    private MeaningsBench(SearchIndex index, Meanings meanings, PrintStream out) {
        this.index = index;
        this.meanings = meanings;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        Path work = Path.of(args[0]);
        CacheFolder cache = new CacheFolder(work.resolve("cache-100000"));
        if (!Boolean.getBoolean("bench.keep")) {
            LargeLibraryBench.delete(cache.vectors());
        }
        Library library = LibraryReader.keepingIn(cache)
                .stored(work.resolve("library-100000"))
                .orElseThrow();
        try (SearchIndex index = SearchIndex.open(library, cache.index(), (_, _) -> {});
                Meanings meanings = new Meanings(new BundledModel().load().orElseThrow(), cache.vectors())) {
            new MeaningsBench(index, meanings, System.out).run();
        }
        System.out.printf(Locale.ROOT, "vectors, MB: %.2f%n", LargeLibraryBench.size(cache.vectors()) / MEGA);
    }

    private void run() {
        Step step = new Step();
        int[] texts = new int[1];
        BooleanSupplier goOn = () -> {
            if (++texts[0] % TOLD == 0) {
                out.println(texts[0] + " texts: " + step);
            }
            return true;
        };
        meanings.read(index, goOn);
        out.println("texts that differ: " + texts[0]);
        out.println("vectors made: " + step);
        for (int round = 1; round <= ROUNDS; round++) {
            type(round);
        }
    }

    private void type(int round) {
        Times times = new Times();
        for (String words : LargeLibraryBench.TYPED) {
            for (int length = 2; length <= words.length(); length++) {
                Step step = new Step();
                index.search(Query.of(words.substring(0, length), Locale.ENGLISH), meanings);
                times.add(step.nanos());
            }
        }
        out.println("keys typed by words and meaning, round " + round + ": " + times);
    }
}
