package org.clearleaf.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clearleaf.library.CacheFolder;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
import org.clearleaf.search.Query;
import org.clearleaf.search.SearchIndex;

/**
 * Measures a library of 100,000 questions: reading it, building and opening its index, and searching with every key typed.
 * Arguments: a folder to work in, and a library folder to multiply.
 */
public final class LargeLibraryBench {

    private static final int QUESTIONS = 100_000;
    private static final int ROUNDS = 3;
    private static final double MEGA = 1e6;
    static final List<String> TYPED = List.of(
            "what are the symptoms of diabetic retinopathy",
            "how to treat high blood presure",
            "is lupus inherited",
            "what causes kidney stones",
            "can i get a flu shot while pregnant",
            "how many people are affected by cystic fibrosis",
            "treatments for breast cancer",
            "ostheoporosis excersise",
            "who is at risk for stroke",
            "back pain at night");

    private final PrintStream out;
    private final Path folder;
    private final CacheFolder cache;

    private LargeLibraryBench(Path work, PrintStream out) {
        this.out = out;
        this.folder = work.resolve("library-" + QUESTIONS);
        this.cache = new CacheFolder(work.resolve("cache-" + QUESTIONS));
    }

    public static void main(String[] args) throws IOException {
        LargeLibraryBench bench = new LargeLibraryBench(Path.of(args[0]), System.out);
        new LargeLibrary(Path.of(args[1])).write(bench.folder, QUESTIONS);
        bench.run();
    }

    private void run() throws IOException {
        if (!Boolean.getBoolean("bench.keep")) {
            build();
        }
        LibraryReader reader = LibraryReader.keepingIn(cache);
        Step step = new Step();
        Library stored = reader.stored(folder).orElseThrow();
        tell("library opened again", step);
        step = new Step();
        reader.read(folder);
        tell("library looked over, nothing changed", step);
        step = new Step();
        SearchIndex index = SearchIndex.open(stored, cache.index(), (_, _) -> {});
        tell("index opened again", step);
        for (int round = 1; round <= ROUNDS; round++) {
            type(index, round);
        }
        index.close();
    }

    private void build() throws IOException {
        delete(cache.path());
        Step step = new Step();
        Library library = LibraryReader.keepingIn(cache).read(folder);
        tell("library read for the first time", step);
        tell("articles", library.summaries().size());
        step = new Step();
        SearchIndex.open(library, cache.index(), (_, _) -> {}).close();
        tell("index built", step);
        tell("text, MB", size(folder) / MEGA);
        tell("index, MB", size(cache.index()) / MEGA);
        tell("summaries, MB", size(cache.path().resolve("catalogue")) / MEGA);
    }

    private void type(SearchIndex index, int round) {
        Times times = new Times();
        Times work = new Times();
        for (String words : TYPED) {
            for (int length = 2; length <= words.length(); length++) {
                Step step = new Step();
                index.search(Query.of(words.substring(0, length), Locale.ENGLISH));
                times.add(step.nanos());
                work.add(step.threadNanos());
            }
        }
        out.println("keys typed, round " + round + ": " + times);
        out.println("  of that, at work: " + work);
    }

    private void tell(String what, Step step) {
        out.println(what + ": " + step);
    }

    private void tell(String what, double value) {
        out.printf(Locale.ROOT, "%s: %.2f%n", what, value);
    }

    static long size(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> all = Files.walk(place)) {
                all.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
