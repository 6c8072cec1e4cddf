package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.clearleaf.library.CacheFolder;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
import org.clearleaf.search.Query;
import org.clearleaf.search.SearchIndex;
import org.clearleaf.support.Libraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Power cuts and kill -9. The profile {@code kills} does it a hundred times. */
final class KilledWriterTest {

    private static final int TIMES = Integer.getInteger("kills", 4);
    private static final long LONGEST_MILLIS = 900;
    private static final long SEED = 20_261_122;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whateverMomentAWriterIsKilledTheNextStartWorks() throws IOException, InterruptedException {
        Path articles = folder.resolve("library");
        Libraries.copyShipped(articles);
        CacheFolder cache = new CacheFolder(folder.resolve("cache"));
        Random random = new Random(SEED);
        for (int time = 1; time <= TIMES; time++) {
            long moment = random.nextLong(LONGEST_MILLIS);
            kill(articles, cache, time, moment);
            assertUsable(articles, cache, "seed " + SEED + ", kill " + time + " after " + moment + " ms");
        }
    }

    private void kill(Path articles, CacheFolder cache, int time, long moment)
            throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                CacheWriter.class.getName(),
                articles.toString(),
                cache.path().toString(),
                String.valueOf(time));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        try (InputStream ready = process.getInputStream()) {
            assertTrue(ready.read() > 0, "the writer must start: " + Files.readString(folder.resolve("err.txt")));
            Thread.sleep(moment);
        } finally {
            process.destroyForcibly();
        }
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "a killed program must end");
    }

    private static void assertUsable(Path articles, CacheFolder cache, String when) {
        Library expected = new LibraryReader().read(articles);
        Library library = LibraryReader.keepingIn(cache).read(articles);
        assertEquals(expected, library, when);
        assertEquals(List.of(), library.brokenFiles(), when);
        Query query = Query.of("ketamine back pain", Locale.ENGLISH);
        try (SearchIndex index = SearchIndex.open(library, cache.index(), (_, _) -> {});
                SearchIndex memory = SearchIndex.open(expected, null, (_, _) -> {})) {
            assertTrue(index.isCurrent(), when);
            assertFalse(memory.search(query).isEmpty(), when);
            assertEquals(
                    memory.search(query).topics().size(),
                    index.search(query).topics().size(),
                    when);
        }
    }
}
