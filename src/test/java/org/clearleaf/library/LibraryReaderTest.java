package org.clearleaf.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryReaderTest {

    private final LibraryReader reader = new LibraryReader();
    private LibrarySandbox sandbox = new LibrarySandbox(Path.of(""));

    @BeforeEach
    void makeFolder(@TempDir Path folder) {
        sandbox = new LibrarySandbox(folder);
    }

    @Test
    void everyLanguageOfEveryArticleIsFound() {
        sandbox.add("pots", "en", "Pots");
        sandbox.add("pots", "es", "Macetas");
        sandbox.add("soil", "en", "Soil");
        Library library = reader.read(sandbox.root());
        assertEquals(List.of("Macetas", "Pots", "Soil"), titles(library));
        assertEquals(
                "Macetas",
                library.find("pots", Locale.forLanguageTag("es"))
                        .orElseThrow()
                        .article()
                        .title());
        assertEquals(List.of(), library.brokenFiles());
    }

    @Test
    void schemasAndOtherFilesAreNoArticles() {
        sandbox.add("pots", "en", "Pots");
        LibrarySandbox.write(sandbox.root().resolve("articles/README.md"), "Pots");
        LibrarySandbox.write(sandbox.root().resolve("articles/pots/article.schema.json"), "{}");
        LibrarySandbox.write(sandbox.root().resolve("articles/pots/.en.json"), "{");
        LibrarySandbox.write(sandbox.root().resolve("schema/other.json"), "{}");
        Library library = reader.read(sandbox.root());
        assertEquals(List.of("Pots"), titles(library));
        assertEquals(List.of(), library.brokenFiles());
    }

    @Test
    void anArticleFolderAndAFileAreLibrariesToo() {
        Path file = sandbox.add("pots", "en", "Pots");
        assertEquals(List.of("Pots"), titles(reader.read(sandbox.root().resolve("articles"))));
        assertEquals(List.of("Pots"), titles(reader.read(sandbox.root().resolve("articles/pots"))));
        assertEquals(List.of("Pots"), titles(reader.read(file)));
    }

    @Test
    void aMissingFolderIsSaidToBeMissing() {
        Library library = reader.read(sandbox.root().resolve("nowhere"));
        assertEquals(List.of(), library.editions());
        assertEquals(List.of("file-missing"), brokenCodes(library));
    }

    @Test
    void aBrokenFileDoesNotTakeTheOthersWithIt() {
        sandbox.add("pots", "en", "Pots");
        LibrarySandbox.write(sandbox.file("soil", "en"), "{");
        Library library = reader.read(sandbox.root());
        assertEquals(List.of("Pots"), titles(library));
        assertEquals(List.of("cut-short"), brokenCodes(library));
        assertTrue(library.findBroken("soil").isPresent(), "the broken file must be found by the name of its folder");
    }

    @Test
    void ofTwoFilesForOneEditionTheFirstCounts() {
        sandbox.add("pots", "en", "Pots");
        LibrarySandbox.write(sandbox.file("zebra", "en"), LibrarySandbox.text("pots", "en", "More pots"));
        Library library = reader.read(sandbox.root());
        assertEquals(List.of("Pots"), titles(library));
        assertEquals(List.of("repeated-id"), brokenCodes(library));
    }

    @Test
    void onlyALibraryKnowsWhetherARelatedArticleIsThere() {
        Path pots = sandbox.add("pots", "en", "Pots");
        String text = LibrarySandbox.text("pots", "en", "Pots")
                .replace("\"alsoKnownAs\"", "\"also\"")
                .replaceFirst("\"version\"", "\"related\": [\"soil\"],\n  \"version\"");
        LibrarySandbox.write(pots, text);
        assertEquals(List.of(), new ArticleReader().read(pots).problems());
        Problem problem =
                reader.read(sandbox.root()).editions().getFirst().problems().getFirst();
        assertEquals("WARNING dangling-id $.related[0] 4:15", summary(problem));
        sandbox.add("soil", "en", "Soil");
        assertEquals(
                List.of(), reader.read(sandbox.root()).editions().getFirst().problems());
    }

    @Test
    void aLinkOutOfTheLibraryIsRefused(@TempDir Path elsewhere) throws IOException {
        LibrarySandbox other = new LibrarySandbox(elsewhere);
        other.add("soil", "en", "Soil");
        sandbox.add("pots", "en", "Pots");
        Files.createSymbolicLink(sandbox.root().resolve("articles/soil"), elsewhere.resolve("articles/soil"));
        Files.createSymbolicLink(sandbox.file("pots", "es"), other.file("soil", "en"));
        Library library = reader.read(sandbox.root());
        assertEquals(List.of("Pots"), titles(library));
        assertEquals(List.of("link-outside", "link-outside"), brokenCodes(library));
    }

    @Test
    void aFolderOfTooManyFilesIsReadUpToTheLimit() {
        sandbox.add("pots", "en", "Pots");
        sandbox.add("soil", "en", "Soil");
        sandbox.add("water", "en", "Water");
        Listing listing = new LibraryFolder(sandbox.root(), 1).list();
        assertEquals(List.of(sandbox.file("pots", "en")), listing.files());
        assertEquals(
                List.of("too-many-files"),
                listing.refused().stream()
                        .map(file -> file.problems().getFirst().code())
                        .toList());
    }

    @Test
    void aPictureThatIsALinkIsRefused() throws IOException {
        Path file = sandbox.add("pots", "en", "Pots");
        Files.copy(Samples.ROOT.resolve("valid/everything/balcony.png"), file.resolveSibling("real.png"));
        Files.createSymbolicLink(file.resolveSibling("pot.png"), file.resolveSibling("real.png"));
        assertEquals(
                "picture-outside", new PictureFile(file, "pot.png").problem().orElse("none"));
        assertEquals("none", new PictureFile(file, "real.png").problem().orElse("none"));
    }

    private static String summary(Problem problem) {
        return problem.severity() + " " + problem.code() + " " + problem.path() + " " + problem.line() + ":"
                + problem.column();
    }

    private static List<String> titles(Library library) {
        return library.editions().stream()
                .map(edition -> edition.article().title())
                .toList();
    }

    private static List<String> brokenCodes(Library library) {
        return library.brokenFiles().stream()
                .map(file -> file.problems().getFirst().code())
                .toList();
    }
}
