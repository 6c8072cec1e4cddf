package org.clearleaf.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.clearleaf.article.Subject;
import org.clearleaf.support.LogWatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryCacheTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private LibrarySandbox sandbox = new LibrarySandbox(Path.of(""));
    private CacheFolder cache = new CacheFolder(Path.of(""));
    private LibraryReader reader = new LibraryReader();

    @BeforeEach
    void keepALibrary(@TempDir Path folder) throws IOException {
        sandbox = new LibrarySandbox(folder.resolve("library"));
        sandbox.add("pots", "en", "Pots");
        sandbox.add("pots", "es", "Macetas");
        sandbox.add("soil", "en", "soil");
        sandbox.add("water", "en", "Éclair water");
        LibrarySandbox.write(sandbox.file("weeds", "en"), "{");
        letAnHourPass();
        cache = new CacheFolder(folder.resolve("cache"));
        reader = LibraryReader.keepingIn(cache);
        reader.read(sandbox.root());
    }

    /** The clock of a file system may be coarse, so files that have just changed are read again. */
    private void letAnHourPass() throws IOException {
        try (Stream<Path> all = Files.walk(sandbox.root())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
            }
        }
    }

    private Library stored() {
        return reader.stored(sandbox.root()).orElseThrow(() -> new AssertionError("nothing was kept"));
    }

    private static List<String> titles(List<Summary> summaries) {
        return summaries.stream().map(Summary::title).toList();
    }

    @Test
    void whatIsKeptIsWhatWasRead() {
        Library read = new LibraryReader().read(sandbox.root());
        Library kept = stored();
        assertAll(
                () -> assertEquals(read, kept),
                () -> assertEquals(read.summaries(), kept.summaries()),
                () -> assertEquals(read.editions(), kept.editions()),
                () -> assertEquals(read.brokenFiles(), kept.brokenFiles()),
                () -> assertEquals(read.stamps(), kept.stamps()),
                () -> assertEquals(read.languages(), kept.languages()));
    }

    @Test
    void titlesAreInOrderWhateverTheirCaseAndAccents() {
        assertEquals(List.of("Éclair water", "Macetas", "Pots", "soil"), titles(stored().summaries()));
        assertEquals(
                List.of("E", "P", "S"),
                List.copyOf(stored().in(Locale.ENGLISH).letters().keySet()));
    }

    @Test
    void eachArticleIsListedOnceInTheBestLanguage() {
        assertEquals(List.of("Éclair water", "Macetas", "soil"), titles(stored().in(SPANISH)));
        assertEquals(List.of(Locale.ENGLISH, SPANISH), stored().languagesOf("pots"));
        assertEquals(3, stored().in(SPANISH).countBySubject().get(Subject.OTHER));
        assertEquals(List.of("Macetas"), titles(stored().in(SPANISH).in(SPANISH)));
    }

    @Test
    void aFileThatLooksAsBeforeIsNotReadAgain() throws IOException {
        Path file = sandbox.file("soil", "en");
        FileTime before = Files.getLastModifiedTime(file);
        LibrarySandbox.write(file, LibrarySandbox.text("soil", "en", "loam"));
        Files.setLastModifiedTime(file, before);
        assertEquals(
                List.of("Éclair water", "Macetas", "Pots", "soil"),
                titles(reader.read(sandbox.root()).summaries()));
    }

    @Test
    void aChangeIsFoundAndKept() {
        sandbox.add("soil", "en", "Dark loam");
        assertEquals(
                List.of("Dark loam", "Éclair water", "Macetas", "Pots"),
                titles(reader.read(sandbox.root()).summaries()));
        assertEquals(List.of("Dark loam", "Éclair water", "Macetas", "Pots"), titles(stored().summaries()));
    }

    @Test
    void aChangeWithinTheTickOfTheClockIsFound() throws IOException {
        Path file = sandbox.add("soil", "en", "loam");
        reader.read(sandbox.root());
        FileTime before = Files.getLastModifiedTime(file);
        sandbox.add("soil", "en", "soot");
        Files.setLastModifiedTime(file, before);
        assertTrue(
                titles(reader.read(sandbox.root()).summaries()).contains("soot"),
                "a file that is as young as what is kept of it must be read again");
    }

    @Test
    void aCatalogueThatIsCutShortIsAsGoodAsNone() throws IOException {
        byte[] whole = Files.readAllBytes(cache.catalogue());
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(cache.catalogue(), Arrays.copyOf(whole, length));
            assertTrue(reader.stored(sandbox.root()).isEmpty(), "cut to " + length + " bytes it must not be used");
        }
        assertMadeAnew();
    }

    @Test
    void aCatalogueWithAByteChangedIsAsGoodAsNone() throws IOException {
        byte[] whole = Files.readAllBytes(cache.catalogue());
        for (int at = 0; at < whole.length; at += 11) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(cache.catalogue(), changed);
            assertTrue(reader.stored(sandbox.root()).isEmpty(), "with byte " + at + " changed it must not be used");
        }
        assertMadeAnew();
    }

    private void assertMadeAnew() {
        Library again = reader.read(sandbox.root());
        assertEquals(new LibraryReader().read(sandbox.root()), again);
        assertEquals(again, stored());
    }

    @Test
    void whereNothingCanBeKeptTheLogSaysSoAndAllCanBeRead(@TempDir Path folder) throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "no folder");
        try (LogWatch log = new LogWatch(LibraryFiles.class)) {
            Library read = LibraryReader.keepingIn(new CacheFolder(inTheWay.resolve("cache")))
                    .read(sandbox.root());
            assertEquals(new LibraryReader().read(sandbox.root()), read);
            assertTrue(
                    log.lines().stream().anyMatch(line -> line.contains("kept")),
                    "staff must learn of it: " + log.lines());
        }
    }

    @Test
    void oneArticleCanBeReadAlone() {
        Library one = reader.readArticle(sandbox.root(), "pots");
        assertEquals(List.of("Macetas", "Pots"), titles(one.summaries()));
        assertTrue(reader.readArticle(sandbox.root(), "zebra").isEmpty(), "there is no such article");
        assertTrue(reader.readArticle(sandbox.root(), "../..").isEmpty(), "a name must not lead out of the library");
    }

    @Test
    void twoLibrariesKeepApart(@TempDir Path other) {
        assertEquals(
                CacheFolder.of(sandbox.root()),
                CacheFolder.of(sandbox.root().resolve("articles").resolve("..")),
                "a library has one cache, by whatever path it is reached");
        assertTrue(
                !CacheFolder.of(other).equals(CacheFolder.of(sandbox.root())),
                "libraries in different places must not share a cache");
        assertTrue(
                Objects.requireNonNull(CacheFolder.of(other).path().getParent())
                        .equals(CacheFolder.of(sandbox.root()).path().getParent()),
                "but both stand in the folder set aside for caches");
    }
}
