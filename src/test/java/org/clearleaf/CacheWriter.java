package org.clearleaf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.clearleaf.library.CacheFolder;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
import org.clearleaf.search.SearchIndex;

/** A program that does nothing but change articles and bring what is kept of them up to date, until somebody kills it. */
final class CacheWriter {

    private CacheWriter() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        CacheFolder cache = new CacheFolder(Path.of(args[1]));
        Random random = new Random(Long.parseLong(args[2]));
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        System.out.println("ready");
        while (true) {
            Path file = files.get(random.nextInt(files.size()));
            String text = Files.readString(file);
            Path beside = Files.writeString(
                    file.resolveSibling("new.tmp"),
                    text.replaceFirst("\"version\": \\d+", "\"version\": " + (1 + random.nextInt(1_000))));
            Files.move(beside, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            Library library = LibraryReader.keepingIn(cache).read(folder);
            SearchIndex.open(library, cache.index(), (_, _) -> {}).close();
        }
    }
}
