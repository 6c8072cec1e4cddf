package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.clearleaf.article.Article;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Question;
import org.clearleaf.library.Library;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenPage;
import org.clearleaf.support.OpenReader;
import org.clearleaf.support.Seen;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The row of the sidebar, the tab and the panel being read say the same. */
final class InStepTest {

    private static final Library LIBRARY = Libraries.shipped();
    private static final Article ARTICLE = Libraries.article(LIBRARY, "ketamine-low-back-pain");
    private static final String BASICS = "The basics";
    private static final String LAST_TAB = "Who should not use it";

    private final OpenReader reader = OpenReader.on(LIBRARY);
    private final OpenPage page = new OpenPage(reader);

    @BeforeEach
    void open() {
        reader.go(new Place.Topic(ARTICLE.id(), null));
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void aJumpTakesTheRowAndTheTabAlong() {
        for (Question question : ARTICLE.questionsInReadingOrder()) {
            reader.go(new Place.Topic(ARTICLE.id(), question.anchor()));
            assertRow(question);
        }
        assertEquals(LAST_TAB, tab());
    }

    @Test
    void scrollingTakesThemAlongToo() {
        reader.keys().press(KeyCode.F6, KeyCode.F6, KeyCode.F6);
        for (int pages = 0; pages < 4; pages++) {
            reader.keys().press(KeyCode.PAGE_DOWN);
            String current = reader.current();
            ARTICLE.question(current).ifPresent(this::assertRow);
        }
    }

    @Test
    void aPartWithoutARowShowsTheRowAboveIt() {
        Question last = ARTICLE.questionsInReadingOrder().getLast();
        reader.go(new Place.Topic(ARTICLE.id(), "what-is-ketamine"));
        reader.go(new Place.Topic(ARTICLE.id(), ARTICLE.about().anchor()));
        assertRow(last);
        assertEquals("", tab(), "what follows the last tab stands under none");
    }

    @Test
    void aGlidingJumpShowsNothingThatLiesBetween() {
        reader.gliding();
        List<String> seen = anchorsDuring(() -> reader.go(new Place.Topic(ARTICLE.id(), "who-should-not-use-it")));
        assertEquals(List.of("who-should-not-use-it"), seen);
        assertEquals(20, page.top("who-should-not-use-it"), 1, "the jump has ended where it should");
        seen = anchorsDuring(() -> reader.go(new Place.Topic(ARTICLE.id(), null)));
        assertEquals(List.of("at-a-glance"), seen, "upwards too");
    }

    @Test
    void theBarThatOpensWithAnAnswerDoesNotKeepTheJumpFromArriving() {
        reader.gliding();
        reader.go(new Place.Topic(ARTICLE.id(), null));
        reader.keys().search("pain").press(KeyCode.ENTER);
        assertTrue(reader.shows(".find-bar"), "the matches are marked");
        assertEquals(20, page.top(reader.current()), 1, "of " + reader.current());
    }

    @Test
    void whatChangesItsHeightOnTheWayDoesNotKeepTheJumpFromArriving() {
        reader.gliding();
        reader.go(new Place.Topic(ARTICLE.id(), null));
        FxThread.run(() -> {
            ScrollPane view = (ScrollPane) reader.scene().getRoot().lookup(".article-view .page-scroll");
            view.vvalueProperty()
                    .subscribe((_, _) ->
                            view.setPadding(new Insets(2 - view.getPadding().getTop(), 0, 0, 0)));
        });
        reader.go(new Place.Topic(ARTICLE.id(), "who-should-not-use-it"));
        assertEquals(20, page.top("who-should-not-use-it"), 3, "a line of the view's own room");
    }

    @Test
    void scrollingAfterAJumpIsFollowedAgain() {
        reader.go(new Place.Topic(ARTICLE.id(), "who-should-not-use-it"));
        List<String> seen = anchorsDuring(() -> reader.keys().press(KeyCode.PAGE_UP, KeyCode.PAGE_UP));
        assertTrue(!seen.isEmpty(), "the panel being read must follow the scrolling");
    }

    @Test
    void aPanelIsMarkedAsReadOnceItsEndWasInViewForAWhile() {
        Question first = ARTICLE.questionsInReadingOrder().getFirst();
        reader.go(new Place.Topic(ARTICLE.id(), first.anchor()));
        assertTrue(row().endsWith(first.question()), "not at once, but the row says " + row());
        reader.until("the row says that it was read", () -> row().endsWith(", read"));
    }

    private List<String> anchorsDuring(Runnable jump) {
        List<String> seen = new ArrayList<>();
        FxThread.run(() -> reader.article().currentAnchor().addListener((_, _, anchor) -> seen.add(anchor)));
        jump.run();
        return seen;
    }

    private void assertRow(Question question) {
        assertTrue(row().contains(question.question()), "the sidebar is at " + row() + ", not at " + question.id());
        if (question.aspect() == Aspect.BASICS) {
            assertEquals(BASICS, tab());
        }
    }

    /** What the chosen row of the sidebar says. */
    private String row() {
        return String.valueOf(chosen(".question-row", "selected").getAccessibleText());
    }

    /** The words of the current tab; empty if there is none. */
    private String tab() {
        return FxThread.call(() -> reader.scene().getRoot().lookupAll(".tab").stream()
                .filter(tab -> is(tab, "current"))
                .map(tab -> ((Labeled) tab).getText())
                .findFirst()
                .orElse(""));
    }

    private Node chosen(String selector, String state) {
        return FxThread.call(() -> reader.scene().getRoot().lookupAll(selector).stream()
                .filter(Seen::isShown)
                .filter(node -> is(node, state))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + selector + " is " + state)));
    }

    private static boolean is(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }
}
