package org.clearleaf.ui.control;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Pictures;
import org.clearleaf.ui.control.ReadingText.Mark;
import org.clearleaf.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReadingTextTest {

    private static final RichText SENTENCE = new RichText(List.of(
            new Run.Plain("It is called "),
            new Run.TermRef("off-label", "off-label"),
            new Run.Plain(" use."),
            new Run.SourceMark(List.of("label", "review")),
            new Run.Strong(" Ask"),
            new Run.Plain(" about pain.")));

    @Test
    void plainWordsLeaveTheNumbersOfSourcesOut() {
        assertEquals(
                "It is called off-label use. Ask about pain.",
                laidOut(numbered()).plain());
    }

    @Test
    void numbersOfSourcesStandInTheirPlaceOnlyOnceTheyAreKnown() {
        assertEquals("It is called off-label use. Ask about pain.", shown(laidOut(plain())));
        assertEquals("It is called off-label use.5,6 Ask about pain.", shown(laidOut(numbered())));
    }

    @Test
    void aMarkCoversExactlyItsWordsBehindTheNumbersOfSources() {
        ReadingText text = laidOut(numbered());
        int start = text.plain().indexOf("Ask");
        FxThread.run(() -> {
            text.marks(List.of(new Mark(start, start + 3, false)));
            Pictures.layOut(text);
        });
        Bounds marked = text.lookup(".mark").getBoundsInParent();
        Bounds word = text.lookup(".strong").getBoundsInParent();
        assertEquals(word.getMaxX(), marked.getMaxX(), 2.5);
        assertTrue(marked.getWidth() < word.getWidth() + 2, "the mark must not reach over the number of the source");
        assertTrue(marked.getMinX() > word.getMinX(), "the mark must begin after the space");
    }

    @Test
    void marksMoveNoWord() {
        ReadingText text = laidOut(plain());
        List<Bounds> before = places(text);
        FxThread.run(() -> {
            text.marks(List.of(new Mark(3, 20, true), new Mark(24, 30, false)));
            Pictures.layOut(text);
        });
        assertEquals(before, places(text));
    }

    @Test
    void aMarkBeyondTheWordsIsCutAndABackwardOneIsRefused() {
        ReadingText text = laidOut(plain());
        FxThread.run(() -> {
            text.marks(List.of(new Mark(40, 400, true)));
            Pictures.layOut(text);
        });
        assertTrue(text.lookup(".mark-current").getLayoutBounds().getWidth() > 0);
        assertThrows(IllegalArgumentException.class, () -> new Mark(5, 4, false));
    }

    @Test
    void marksThatAreTakenAwayLeaveNothing() {
        ReadingText text = laidOut(plain());
        FxThread.run(() -> {
            text.marks(List.of(new Mark(0, 2, false)));
            Pictures.layOut(text);
            text.marks(List.of());
        });
        assertTrue(text.lookup(".mark").getLayoutBounds().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"ENTER", "SPACE"})
    void aTermOpensByKeyboard(KeyCode key) {
        List<String> opened = new ArrayList<>();
        ReadingText text = laidOut(
                linked(WordLinks.terms((term, anchor) -> opened.add(term + " at " + ((Text) anchor).getText()))));
        FxThread.run(() -> {
            Node term = text.lookup(".term");
            assertTrue(term.isFocusTraversable());
            term.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
        assertEquals(List.of("off-label at off-label"), opened);
    }

    @Test
    void aTermReachedByKeyboardHasARingAroundItsWords() {
        ReadingText text = laidOut(linked(WordLinks.terms((term, anchor) -> {})));
        Stage stage = FxThread.call(() -> {
            Stage window = new Stage();
            window.setScene(text.getScene());
            window.show();
            text.getParent().requestFocus();
            text.getParent().requestFocusTraversal(TraversalDirection.NEXT);
            return window;
        });
        FxThread.settle();
        Pictures.save("term-focus", FxThread.call(() -> text.getScene().snapshot(null)));
        Bounds ring = text.lookup(".word-ring").getBoundsInParent();
        Bounds term = text.lookup(".term").getBoundsInParent();
        FxThread.run(stage::close);
        assertEquals(term.getMinX() - 5, ring.getMinX(), 1);
        assertEquals(term.getMaxX() + 5, ring.getMaxX(), 1);
    }

    @Test
    void withoutAnOpenerATermIsPlainWords() {
        ReadingText text = laidOut(plain());
        assertEquals(null, text.lookup(".term"));
        assertFalse(text.lookup(".words").isFocusTraversable());
    }

    @Test
    void aNumberShowsItsSource() {
        List<String> shown = new ArrayList<>();
        WordLinks.Sources sources = new WordLinks.Sources(String::length, source -> "Source: " + source, shown::add);
        ReadingText text = laidOut(linked(new WordLinks(null, sources)));
        FxThread.run(() -> {
            Node number = text.lookup(".source");
            assertEquals("Source: label", number.getAccessibleText());
            number.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertEquals(List.of("label"), shown);
    }

    @Test
    void aPointInAWordHasItsOffset() {
        ReadingText text = laidOut(numbered());
        Bounds word = text.lookup(".strong").getBoundsInParent();
        int offset = text.offsetAt(new Point2D(word.getMaxX(), word.getCenterY()));
        assertEquals(text.plain().indexOf("Ask") + 3, offset);
    }

    @Test
    void veryLongWordsAreCutIntoNodesThatJavaFxCanDraw() {
        ReadingText text = FxThread.call(() -> new ReadingText("😀".repeat(9_000), "t-body"));
        assertAll(text.getChildren().stream().map(Text.class::cast).map(node -> () -> {
            assertTrue(node.getText().length() <= 8_000);
            assertFalse(Character.isLowSurrogate(node.getText().charAt(0)), "a character was cut in two");
        }));
        assertEquals(text.plain(), shown(text));
    }

    @ParameterizedTest
    @EnumSource(
            value = NodeOrientation.class,
            names = {"LEFT_TO_RIGHT", "RIGHT_TO_LEFT"})
    void marksAndPointsMeetTheWordsInBothDirections(NodeOrientation direction) {
        ReadingText text = FxThread.call(() -> {
            ReadingText hebrew = new ReadingText("זהו טקסט ארוך מספיק כדי למלא יותר משורה אחת", "t-body");
            hebrew.marks(List.of(new Mark(4, 8, false)));
            VBox page = new VBox(hebrew);
            page.setNodeOrientation(direction);
            Pictures.scene(page, 160, 400, Theme.LIGHT, 100);
            return hebrew;
        });
        Bounds marked = text.lookup(".mark").getBoundsInParent();
        int offset = text.offsetAt(new Point2D(marked.getCenterX(), marked.getCenterY()));
        assertTrue(5 <= offset && offset <= 7, "the middle of characters 4 to 8 is at " + offset);
    }

    @Test
    void anEndlessWordFromRightToLeftIsLaidOut() {
        ReadingText text = FxThread.call(() -> new ReadingText("ש".repeat(300), "t-body"));
        FxThread.run(() -> Pictures.scene(new VBox(text), 200, 400, Theme.LIGHT, 200));
        assertTrue(text.getHeight() > 10 * 36, "it breaks into lines");
    }

    private static ReadingText plain() {
        return FxThread.call(() -> new ReadingText(SENTENCE, "t-body quiet"));
    }

    private static ReadingText numbered() {
        return linked(new WordLinks(null, new WordLinks.Sources(String::length, source -> source, _ -> {})));
    }

    private static ReadingText linked(WordLinks links) {
        return FxThread.call(() -> new ReadingText(SENTENCE, "t-body", links));
    }

    private static ReadingText laidOut(ReadingText text) {
        FxThread.run(() -> Pictures.scene(new VBox(text), 900, 200, Theme.LIGHT, 100));
        return text;
    }

    private static String shown(ReadingText text) {
        return texts(text).map(Text::getText).collect(Collectors.joining());
    }

    private static List<Bounds> places(ReadingText text) {
        return texts(text).map(Node::getBoundsInParent).toList();
    }

    private static Stream<Text> texts(ReadingText text) {
        return text.getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast);
    }
}
