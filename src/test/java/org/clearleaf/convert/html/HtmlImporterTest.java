package org.clearleaf.convert.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.clearleaf.article.Article;
import org.clearleaf.article.Question;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Trial;
import org.junit.jupiter.api.Test;

final class HtmlImporterTest {

    private final Trial trial = Trial.of(new HtmlImporter(), "moonleaf.html");
    private final Article tea = trial.article();

    @Test
    void whatStandsUnderAHeadingAnswersIt() {
        assertEquals(
                List.of("Moonleaf tea", "How do you make it?", "How much is enough?"),
                tea.questions().stream().map(Question::question).toList());
        assertTrue(words(1).contains("[Boil water., Wait., – a minute for one cup]"), words(1));
    }

    @Test
    void aTableStaysATableAndAnEmptyCellIsMarked() {
        assertTrue(words(2).contains("[Who, Cups] [[Adults, 2], [Cats, –]]"), words(2));
    }

    @Test
    void furnitureAndScriptsAreNoText() {
        String all = tea.questions().stream().map(Trial::words).reduce("", String::concat);
        assertFalse(all.contains("Home") || all.contains("alert") || all.contains("Copyright"), all);
    }

    @Test
    void whatThePageSaysAboutItselfIsKept() {
        assertEquals("Alex Green", tea.publication().authors().getFirst().name());
        assertEquals("Test garden", tea.publication().publisher());
        assertEquals(LocalDate.of(2026, 1, 15), tea.publication().dates().published());
        assertEquals(
                "https://example.org/moonleaf",
                tea.publication().provenance().getFirst().sourceUrl());
        assertTrue(trial.hasGap(GapReason.PICTURE) && trial.hasGap(GapReason.LINK_ADDRESS));
    }

    @Test
    void aPageThatDoesNotSayItsLanguageGivesNone() {
        assertTrue(Trial.of(new HtmlImporter(), "no-language.html").hasGap(GapReason.NO_LANGUAGE));
    }

    private String words(int question) {
        return Trial.words(tea.questions().get(question));
    }
}
