package org.clearleaf.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryWatcherTest {

    /** Far more than the two seconds that are promised, for a machine that is busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Library> handed = new CopyOnWriteArrayList<>();
    private LibrarySandbox sandbox = new LibrarySandbox(Path.of(""));
    private LibraryWatcher watcher = new LibraryWatcher(Path.of(""), Library.empty(), handed::add);

    @BeforeEach
    void watchOneArticle(@TempDir Path parent) {
        sandbox = new LibrarySandbox(parent.resolve("library"));
        sandbox.add("pots", "en", "Pots");
        watch(sandbox.root(), Duration.ofSeconds(1));
    }

    private void watch(Path folder, Duration still) {
        watcher.close();
        handed.clear();
        watcher = new LibraryWatcher(folder, Library.empty(), handed::add, still);
        watcher.start();
        await(titles("Pots"));
    }

    @AfterEach
    void close() {
        watcher.close();
    }

    @Test
    void anArticleThatIsAddedAppears() {
        sandbox.add("soil", "en", "Soil");
        await(titles("Pots", "Soil"));
    }

    @Test
    void anotherLanguageOfAnArticleAppears() {
        sandbox.add("pots", "es", "Macetas");
        await(titles("Macetas", "Pots"));
    }

    @Test
    void aChangeReplacesTheArticle() {
        sandbox.add("pots", "en", "Large pots");
        await(titles("Large pots"));
    }

    @Test
    void anArticleThatIsMovedIntoPlaceReplacesTheOld() throws IOException {
        Path beside = LibrarySandbox.write(
                sandbox.root().resolve("new.tmp"), LibrarySandbox.text("pots", "en", "Moved pots"));
        Files.move(beside, sandbox.file("pots", "en"), StandardCopyOption.ATOMIC_MOVE);
        await(titles("Moved pots"));
    }

    @Test
    void anArticleThatIsRemovedDisappears() throws IOException {
        Files.delete(sandbox.file("pots", "en"));
        await(titles());
    }

    @Test
    void aHalfWrittenFileNeverShowsAsBroken() {
        watch(sandbox.root(), Duration.ofHours(1));
        String whole = LibrarySandbox.text("pots", "en", "New pots");
        LibrarySandbox.write(sandbox.file("pots", "en"), whole.substring(0, whole.length() / 2));
        sandbox.add("soil", "en", "Soil");
        await(titles("Pots", "Soil"));
        LibrarySandbox.write(sandbox.file("pots", "en"), whole);
        await(titles("New pots", "Soil"));
        assertTrue(
                handed.stream().allMatch(library -> library.brokenFiles().isEmpty()),
                "a file that was caught half-written must not be shown as broken");
    }

    @Test
    void aFileThatStaysBrokenIsShownAsBrokenAndHealsWhenMended() {
        LibrarySandbox.write(sandbox.file("pots", "en"), "{");
        await(library -> library.findBroken("pots").isPresent());
        sandbox.add("pots", "en", "Mended pots");
        await(titles("Mended pots"));
        assertEquals(List.of(), handed.getLast().brokenFiles());
    }

    @Test
    void aPictureThatArrivesMendsItsArticle() throws IOException {
        String figures =
                "\"figures\": [{\"id\": \"pot\", \"file\": \"pot.png\", \"alt\": \"A pot\", \"licence\": \"CC0\"}],";
        LibrarySandbox.write(
                sandbox.file("soil", "en"),
                LibrarySandbox.text("soil", "en", "Soil").replaceFirst("\"version\"", figures + "\"version\""));
        await(library -> library.editions().stream()
                .anyMatch(edition -> edition.brokenFields().contains("figures")));
        Files.copy(
                Samples.ROOT.resolve("valid/everything/balcony.png"),
                sandbox.root().resolve("articles/soil/pot.png"));
        await(library -> library.editions().size() == 2
                && library.editions().stream()
                        .allMatch(edition -> edition.problems().isEmpty()));
    }

    @Test
    void theFolderMayVanishAndComeBack() throws IOException {
        Path aside = sandbox.root().resolveSibling("aside");
        Files.move(sandbox.root(), aside);
        await(library -> library.editions().isEmpty());
        Files.move(aside, sandbox.root());
        await(titles("Pots"));
        sandbox.add("soil", "en", "Soil");
        await(titles("Pots", "Soil"));
    }

    @Test
    void aListenerThatFailsDoesNotEndTheWatch() {
        watcher.close();
        handed.clear();
        watcher = new LibraryWatcher(sandbox.root(), Library.empty(), library -> {
            handed.add(library);
            throw new IllegalStateException("a listener with a mistake");
        });
        watcher.start();
        await(titles("Pots"));
        sandbox.add("soil", "en", "Soil");
        await(titles("Pots", "Soil"));
    }

    @Test
    void closingEndsTheThread() {
        assertTrue(isThreadAlive(), "the watcher's thread must be running before it is closed");
        watcher.close();
        assertFalse(isThreadAlive(), "the watcher's thread must end with it");
    }

    private static boolean isThreadAlive() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("library-watcher"));
    }

    private static Predicate<Library> titles(String... titles) {
        return library -> library.editions().stream()
                .map(edition -> edition.article().title())
                .toList()
                .equals(List.of(titles));
    }

    private void await(Predicate<Library> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (handed.isEmpty() || !wanted.test(handed.getLast())) {
            if (System.nanoTime() > end) {
                fail("the library that was waited for did not come; those that came: " + shown());
            }
            pause();
        }
    }

    private List<String> shown() {
        return handed.stream()
                .map(library -> library.editions().size() + " editions, broken: " + library.brokenFiles())
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(10));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
