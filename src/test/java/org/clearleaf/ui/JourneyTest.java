package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.clearleaf.library.Library;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenPage;
import org.clearleaf.support.OpenReader;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Journeys from a question in somebody's head to its answer, by keyboard, on the articles that ship. */
final class JourneyTest {

    private static final Library LIBRARY = Libraries.shipped();
    private static final String KETAMINE = "ketamine-low-back-pain";

    private final OpenReader reader = OpenReader.on(LIBRARY);
    private final OpenPage page = new OpenPage(reader);

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void wordsTypedWithMistakesFindTheArticle() {
        reader.keys().search("ketmine bak pain");
        assertTrue(reader.reads("Showing results for"), "what was understood must be said");
        reader.keys().press(KeyCode.ENTER);
        assertEquals(KETAMINE, articleId());
    }

    @Test
    void theOpenedAnswerHasItsWordsMarkedAndCounted() {
        reader.keys().search("ketmine bak pain").press(KeyCode.ENTER);
        assertTrue(reader.shows(".find-bar"), "the find bar leads through the matches");
        assertEquals(1, page.marks("mark-current"), "the current match is marked");
        assertTrue(page.marks("mark") > 9, "so are the others");
        assertTrue(position().matches("Match \\d+ of \\d\\d+ in this topic"), position());
    }

    @Test
    void enterOpensTheAnswerAtItsPanel() {
        reader.keys().search("is it aproved").press(KeyCode.ENTER);
        assertEquals("is-it-approved", reader.current());
    }

    @Test
    void f3WalksThroughTheMatchesAndShiftF3Back() {
        open(KETAMINE);
        reader.keys().search("nose spray").press(KeyCode.ENTER);
        String first = position();
        reader.keys().press(KeyCode.F3);
        String second = position();
        reader.keys().with(KeyCode.SHIFT, KeyCode.F3);
        assertFalse(first.equals(second), "F3 goes to the next match, but it stayed at " + first);
        assertEquals(first, position(), "Shift + F3 goes to the match before");
    }

    @Test
    void escClosesOneThingAtATime() {
        open(KETAMINE);
        reader.keys().search("pain").press(KeyCode.ENTER, KeyCode.F1);
        assertTrue(reader.shows(".dialog"), "F1 shows the keys");
        reader.keys().press(KeyCode.ESCAPE);
        assertFalse(reader.shows(".dialog"), "the first Esc closes the keys");
        assertTrue(reader.shows(".find-bar"), "and not the find bar");
        reader.keys().press(KeyCode.ESCAPE);
        assertFalse(reader.shows(".find-bar"), "the second Esc closes the find bar");
        assertEquals(0, page.marks("mark-current") + page.marks("mark"), "with its marks");
        assertTrue(reader.shows(".result-list"), "and not the search");
        reader.keys().press(KeyCode.ESCAPE);
        assertFalse(reader.shows(".result-list"), "the third Esc clears the search");
        assertTrue(reader.shows(".question-list"), "and the questions are back");
    }

    @Test
    void whatNobodyHasAskedForIsNotMadeYet() {
        open(KETAMINE);
        for (String later : new String[] {".results", ".foot-keys", ".find-bar", ".panel-menu", ".context-menu"}) {
            assertNull(FxThread.call(() -> reader.scene().getRoot().lookup(later)), later);
        }
        reader.keys().search("pain");
        assertTrue(
                reader.shows(".results") && reader.shows(".foot-keys"), "the answers, and the keys that lead to them");
    }

    @Test
    void theHelpMenuTellsWhatTheProgramIsMadeOf() {
        FxThread.run(() -> {
            MenuButton help = (MenuButton) reader.scene().getRoot().lookup(".app-bar .help-menu");
            help.show();
            help.getItems().getLast().fire();
        });
        reader.settle();
        assertTrue(
                reader.reads("Apache Lucene") && reader.reads("GPL-2.0 with Classpath Exception"),
                "names and licences");
    }

    @Test
    void theWordsOfAMenuAreAsLargeAsThoseOfItsButton() {
        MenuButton help = helpMenu();
        List<Double> sizes = inMenu(
                help,
                ".menu-item > .label",
                label -> ((Labeled) label).getFont().getSize());
        double own =
                FxThread.call(() -> ((Labeled) help.lookup(".label")).getFont().getSize());
        assertEquals(List.of(own), sizes);
    }

    @Test
    void theRowsOfAMenuAreEquallyHighWithACheckMarkOrWithout() {
        MenuButton help = helpMenu();
        assertEquals(
                1,
                inMenu(help, ".menu-item", row -> row.getLayoutBounds().getHeight())
                        .size());
    }

    private MenuButton helpMenu() {
        return FxThread.call(() -> (MenuButton) reader.scene().getRoot().lookup(".app-bar .help-menu"));
    }

    /** What differs among the nodes of an open menu. */
    private <T> List<T> inMenu(MenuButton button, String selector, Function<Node, T> of) {
        FxThread.run(button::show);
        reader.settle();
        List<T> seen = FxThread.call(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> menu.getScene().getRoot().lookupAll(selector).stream())
                .map(of)
                .distinct()
                .toList());
        FxThread.run(button::hide);
        return seen;
    }

    @Test
    void escInTheFieldClearsTheSearch() {
        open(KETAMINE);
        reader.keys().search("pain").press(KeyCode.ESCAPE);
        assertFalse(reader.shows(".result-list"), "the answers are gone");
        assertTrue(reader.shows(".question-list"), "and the questions are back");
    }

    @Test
    void largeWordsNameThePartThatIsReadInTheMenu() {
        open(KETAMINE);
        reader.chooseTextSize(200);
        reader.go(new Place.Topic(KETAMINE, "what-did-studies-find"));
        assertTrue(reader.reads("Does it work?"), "the part, in place of its tab");
        reader.go(new Place.Topic(KETAMINE, "teach-back"));
        assertTrue(reader.reads("More on this topic"), "past the last tab");
    }

    @Test
    void theListOfKeysKeepsTheFocusAndGivesItBack() {
        open(KETAMINE);
        reader.keys().with(KeyCode.CONTROL, KeyCode.F).press(KeyCode.F1);
        assertTrue(reader.keys().isIn("dialog"), "it has the focus");
        Node close = reader.focus();
        reader.keys().press(KeyCode.TAB, KeyCode.F6, KeyCode.SLASH).with(KeyCode.CONTROL, KeyCode.F);
        assertEquals(close, reader.focused(), "nothing beneath can be reached");
        reader.keys().press(KeyCode.ESCAPE);
        assertEquals(reader.node(".search-field"), reader.focused(), "it comes back to where it was");
    }

    @Test
    void aWordThatThisTopicLacksIsFoundInAllTopics() {
        open("low-back-pain-basics");
        reader.keys().search("ketamine");
        assertTrue(reader.reads("No answers for “ketamine” in this topic"), "nothing in this topic");
        reader.keys().press(KeyCode.DOWN, KeyCode.ENTER);
        reader.until("answers show", () -> reader.shows(".result-list"));
        assertTrue(reader.reads("Ketamine for low back pain"), "the answers name their topic");
    }

    @Test
    void aWordThatNobodyHasCanBeCleared() {
        reader.keys().search("xylophone");
        assertTrue(reader.reads("No answers for “xylophone”"), "nothing anywhere");
        assertFalse(reader.reads("Did you mean"), "nor anything like it");
        assertTrue(reader.reads("Call 911 now."), "some words that find nothing are a cry for help");
        reader.keys().press(KeyCode.DOWN, KeyCode.ENTER);
        assertEquals("", ((TextInputControl) reader.node(".search-field")).getText());
        assertFalse(reader.reads("No answers for"), "the topics are back");
    }

    @Test
    void whatMayHaveBeenMeantIsOneKeyAway() {
        reader.keys().search("hart zebra");

        assertTrue(reader.reads("No answers for “hart zebra”"), "a word that was only guessed is not enough");
        assertTrue(reader.reads("Did you mean “heart zebra”?"), "but it is offered");
        reader.keys().press(KeyCode.DOWN, KeyCode.ENTER);
        reader.until("answers show", () -> reader.shows(".result-list"));
        assertEquals("heart zebra", ((TextInputControl) reader.node(".search-field")).getText());
    }

    private void open(String article) {
        reader.go(new Place.Topic(article, null));
    }

    private String position() {
        return reader.words(".find-bar");
    }

    private String articleId() {
        return reader.navigation().place() instanceof Place.Topic(String id, String _) ? id : "";
    }
}
