package org.clearleaf.takehome.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.article.Part;
import org.clearleaf.library.Edition;
import org.clearleaf.takehome.HandoutOptions;
import org.clearleaf.takehome.StarterLibrary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SiteTest {

    private static final HandoutOptions OPTIONS = new HandoutOptions("911", "988", LocalDate.of(2026, 11, 22));
    private static final String BASE = "https://clinic.example/health";

    @TempDir
    private static Path site = Path.of("");

    @BeforeAll
    static void writeTheStarterLibrary() throws IOException {
        new Site(articles(), OPTIONS, BASE).write(site, (_, _) -> {});
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    static List<Edition> editions() {
        return StarterLibrary.editions();
    }

    @Test
    void everyEditionHasAPage() throws IOException {
        assertEquals(editions().size() + 3, pages().size(), "and a list for each of two languages, and the languages");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        for (Element link : parsed(page).select("a[href], link[href]:not([rel=canonical]):not([hreflang])")) {
            String[] target = link.attr("href").split("#", 2);
            Path file =
                    target[0].isEmpty() ? page : page.resolveSibling(target[0]).normalize();
            assertTrue(Files.isRegularFile(file), page + " leads to " + file);
            if (target.length == 2) {
                assertTrue(parsed(file).getElementById(target[1]) != null, page + " leads to no " + link.attr("href"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsFetchedFromElsewhere(Path page) throws IOException {
        for (Element fetched : parsed(page).select("[src], link[rel=stylesheet]")) {
            String address = fetched.hasAttr("src") ? fetched.attr("src") : fetched.attr("href");
            assertFalse(address.contains(":") || address.startsWith("//"), address);
            assertTrue(Files.isRegularFile(page.resolveSibling(address)), page + " needs " + address);
        }
        assertFalse(Files.readString(site.resolve("site.css")).contains("//"), "no style from elsewhere");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasOneTitleALanguageAndNoIdTwice(Path page) throws IOException {
        Document document = parsed(page);
        assertEquals(1, document.select("h1").size(), page.toString());
        assertTrue(page.toString().contains(document.select("html").attr("lang")) || page.endsWith("index.html"));
        List<String> ids = document.select("[id]").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids, page.toString());
        assertEquals(0, document.select("img:not([alt])").size(), page.toString());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void thePartsStandInTheOrderOfTheReader(Edition edition) throws IOException {
        Article article = edition.article();
        List<String> anchors = article.parts().stream().map(Part::anchor).toList();
        assertEquals(anchors, page(article).select("article > section").eachAttr("id"));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void searchEnginesReadWhatPeopleRead(Edition edition) throws IOException {
        Article article = edition.article();
        JsonNode graph = new ObjectMapper()
                .readTree(
                        page(article).select("script[type=application/ld+json]").html())
                .get("@graph");
        assertEquals("MedicalWebPage", graph.get(0).get("@type").asText());
        assertEquals(
                article.language().toLanguageTag(),
                graph.get(0).get("inLanguage").asText());
        assertEquals("FAQPage", graph.get(1).get("@type").asText());
        long answered = article.questions().stream()
                .filter(question -> !question.isEmpty())
                .count();
        assertEquals(answered, graph.get(1).get("mainEntity").size());
        assertEquals(
                article.publication().dates().reviewed() != null, graph.get(0).has("lastReviewed"), "never made up");
    }

    @Test
    void languagesAreLinkedBothWays() throws IOException {
        Document english = parsed(site.resolve("en/sciatica.html"));
        assertEquals(
                BASE + "/es/sciatica.html", english.select("link[hreflang=es]").attr("href"));
        Document spanish = parsed(site.resolve("es/sciatica.html"));
        assertEquals(
                BASE + "/en/sciatica.html", spanish.select("link[hreflang=en]").attr("href"));
        assertEquals("../en/sciatica.html", spanish.select("nav a[hreflang=en]").attr("href"));
    }

    @Test
    void theMapNamesEveryPage() throws IOException {
        String map = Files.readString(site.resolve("sitemap.xml"));
        assertTrue(map.startsWith("<?xml"), map.substring(0, 20));
        assertEquals(editions().size() + 2, map.split("<loc>", -1).length - 1);
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("letter.txt"), "mine");
        assertThrows(
                DirectoryNotEmptyException.class, () -> new Site(articles(), OPTIONS, null).write(other, (_, _) -> {}));
        try (Stream<Path> files = Files.list(other)) {
            assertEquals(1, files.count());
        }
    }

    private static List<SiteArticle> articles() {
        return editions().stream()
                .map(edition ->
                        new SiteArticle(edition.article(), edition.file().resolveSibling("")))
                .toList();
    }

    private static Document page(Article article) throws IOException {
        return parsed(site.resolve(article.language().toLanguageTag()).resolve(article.id() + ".html"));
    }

    private static Document parsed(Path page) throws IOException {
        return Jsoup.parse(page);
    }
}
