package org.clearleaf.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clearleaf.article.Article;
import org.clearleaf.article.Question;
import org.clearleaf.library.Edition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HandoutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final HandoutOptions OPTIONS = new HandoutOptions("911", "988", DAY);

    static List<Edition> editions() {
        return StarterLibrary.editions();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void aPartThatIsNotSafeAloneBringsEveryWarningAlong(Edition edition) {
        Article article = edition.article();
        for (Question question : article.questions()) {
            if (!question.isEmpty() && !question.isSafeAlone()) {
                List<String> shown = anchors(maker(article).of(List.of(), Set.of(question.anchor())));
                assertTrue(
                        article.contraindications().isEmpty() || shown.contains("contraindications"),
                        question.id() + " must bring along who should not use it, but has only " + shown);
                assertTrue(
                        article.urgentHelp().isEmpty() || shown.contains("urgent-help"),
                        question.id() + " must bring along when to get help, but has only " + shown);
            }
        }
    }

    @Test
    void warningsThatComeAlongAreMarked() {
        Article article = ketamine("en");
        Handout handout = maker(article).of(List.of(), Set.of("risks"));
        Panel help = handout.panels().stream()
                .filter(panel -> panel.anchor().equals("urgent-help"))
                .findFirst()
                .orElseThrow();
        assertTrue(help.isWarning());
        assertFalse(handout.panels().getFirst().isWarning(), "the answer in short is always wanted");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theWholeArticleKeepsItsOrder(Edition edition) {
        Article article = edition.article();
        List<String> parts = article.parts().stream()
                .map(part -> part.anchor())
                .filter(anchor -> !anchor.equals("about"))
                .toList();
        assertEquals(parts, anchors(maker(article).whole(List.of())));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyWordOfTheAnswersIsOnThePage(Edition edition) {
        Article article = edition.article();
        String page = page(maker(article).whole(List.of())).text();
        for (Question question : article.questions()) {
            if (question.shortAnswer() != null) {
                String answer = question.shortAnswer().plain().split("[.?!]", -1)[0];
                assertTrue(page.contains(answer.strip()), question.id() + " lacks: " + answer);
            }
        }
        assertTrue(page.contains(article.publication().licence()), "the licence");
    }

    @Test
    void wordsOfAPersonCanNotBecomeMarkup() {
        Document page = page(maker(ketamine("en")).of(List.of("<script>x</script> \"&' </li> 💊"), Set.of()));
        assertEquals(
                "<script>x</script> \"&' </li> 💊",
                page.select(".mine-list > li").text());
        assertTrue(page.select("script").isEmpty());
    }

    @Test
    void wordsOfAnArticleCanNotEndTheStyle() {
        String style = new PrintStyle(maker(ketamine("es")).whole(List.of())).element();
        assertEquals(2, style.split("<", -1).length - 1, "one element, opened and closed");
        assertTrue(style.contains("\\0000f3"), "letters with accents are written as code points");
    }

    @Test
    void theFootTellsTheVersionTheDatesAndTheSources() {
        Document page = page(maker(ketamine("en")).of(List.of(), Set.of()));
        String about = page.select("#about").text();
        assertTrue(about.contains("Version 1"), about);
        assertTrue(about.contains("Ask again after Nov 22, 2027"), about);
        assertTrue(about.contains("No doctor or nurse has checked this page yet"), about);
        assertEquals(
                ketamine("en").sources().size(), page.select(".sources > li").size());
    }

    @Test
    void anExpiredArticleSaysSoOnTop() {
        HandoutOptions later = new HandoutOptions("911", "988", LocalDate.of(2029, 1, 1));
        Document page = page(new HandoutMaker(ketamine("en"), later).of(List.of(), Set.of()));
        assertTrue(
                page.select("header").text().contains("Do not rely on this page"),
                page.select("header").text());
    }

    @Test
    void bothLanguagesAreWrittenInTheirOwnWords() {
        Document page = page(maker(ketamine("es")).whole(List.of("¿Me sirve?")));
        assertEquals("es", page.select("html").attr("lang"));
        assertTrue(
                page.select("h2").text().contains("Preguntas para mi médico"),
                page.select("h2").text());
    }

    private static HandoutMaker maker(Article article) {
        return new HandoutMaker(article, OPTIONS);
    }

    private static Article ketamine(String language) {
        return StarterLibrary.edition("ketamine-low-back-pain", language).article();
    }

    private static List<String> anchors(Handout handout) {
        return handout.panels().stream().map(Panel::anchor).toList();
    }

    private static Document page(Handout handout) {
        return Jsoup.parse(new HandoutHtml().document(handout, ""));
    }
}
