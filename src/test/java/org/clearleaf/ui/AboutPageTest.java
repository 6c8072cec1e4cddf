package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.clearleaf.library.Library;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenPage;
import org.clearleaf.support.OpenReader;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far an article can be trusted, as a reader finds it out at its end. */
final class AboutPageTest {

    private static final Library LIBRARY = Libraries.pictured();
    private static final String TEA = "moonleaf-tea";

    private final OpenReader reader = OpenReader.on(LIBRARY);
    private final OpenPage page = new OpenPage(reader);

    @BeforeEach
    void goToTheEnd() {
        reader.go(new Place.Topic(TEA, null));
        reader.go(new Place.Topic(TEA, "about"));
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void itSaysWhoIsBehindTheArticle() {
        assertAll(
                List.of("Who wrote it", "A. Writer", "Dr. B. Reader, who works in health care, on Mar 4, 2025").stream()
                        .map(words -> () -> assertTrue(reader.reads(words), words)));
    }

    @Test
    void aSourceLeadsToWhatRestsOnItAndBackLeadsToTheSource() {
        assertFalse(reader.shows(".statement"), "statements are folded away at first");
        press(".sources .disclosure-head");
        assertTrue(reader.shows(".statement"));
        OpenPage.Line before = page.topLine();
        press(".statement");
        assertEquals(1, page.marks("mark-current"), "the statement is marked");
        assertTrue(reader.reads("This rests on source 1"));
        assertFalse(reader.current().equals("about"), "the page has gone to the statement");
        reader.keys().with(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(before.anchor(), page.topLine().anchor());
        assertEquals(before.share(), page.topLine().share(), 0.01);
        reader.keys().press(KeyCode.ESCAPE);
        assertEquals(0, page.marks("mark-current"), "Esc takes the mark away");
    }

    @Test
    void openingAndClosingMovesNothingAbove() {
        reader.keys().press(KeyCode.PAGE_DOWN);
        double before = page.top("about");
        double height = page.height("about");
        press(".score-card .disclosure-head");
        assertTrue(page.height("about") > height, "it opens");
        assertEquals(before, page.top("about"), 1);
        press(".score-card .disclosure-head");
        assertEquals(height, page.height("about"), 1, "it closes");
        assertEquals(before, page.top("about"), 1);
    }

    @Test
    void theScoreCardNamesItsLimitsAndWhatItLookedAt() {
        assertTrue(reader.reads("things that a machine can check"), "not more than a machine can tell");
        assertTrue(reader.reads("for people to judge. Nobody has yet."), "people are still to judge");
        press(".score-card .disclosure-head");
        assertAll(
                () -> assertTrue(reader.reads("Met"), "what is met has a heading of words"),
                () -> assertTrue(reader.reads("Only a person can judge this"), "and so has what is left"));
    }

    @Test
    void aRowSaysWhetherItIsOpen() {
        Node row = reader.node(".sources .disclosure-head");
        assertTrue(row.getAccessibleText().startsWith("Source 1: show"), row.getAccessibleText());
        press(".sources .disclosure-head");
        assertTrue(row.getAccessibleText().startsWith("Source 1: hide"), row.getAccessibleText());
    }

    @Test
    void theHeadOfTheArticleSaysHowHardItIsToRead() {
        assertTrue(reader.reads("Grade "), "a school grade for English");
        assertTrue(reader.reads("It reads at school grade "), "and at the end what it would be without hard words");
    }

    private void press(String selector) {
        Node row = reader.node(selector);
        FxThread.run(row::requestFocus);
        reader.keys().press(KeyCode.ENTER);
    }
}
