package org.clearleaf.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Pictures;
import org.clearleaf.ui.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TextSelectionTest {

    private final List<String> opened = new ArrayList<>();
    private final List<String> pressed = new ArrayList<>();
    private final ReadingText title = FxThread.call(() -> new ReadingText("What is ketamine?", "t-h2"));
    private final ReadingText body = FxThread.call(this::body);
    private final ReadingText foot = FxThread.call(() -> new ReadingText("Ask your provider.", "t-body"));
    private final ActionButton button = FxThread.call(() -> new ActionButton("Next", ActionButton.Kind.PRIMARY));
    private final VBox page = FxThread.call(() -> new VBox(20, title, new VBox(body), foot, button));
    private final TextSelection selection = FxThread.call(() -> new TextSelection(page, () -> {}));

    @BeforeEach
    void showThePage() {
        FxThread.run(() -> {
            button.setOnAction(press -> pressed.add("Next"));
            Pictures.scene(page, 600, 400, Theme.LIGHT, 100);
        });
    }

    private ReadingText body() {
        return new ReadingText(
                new RichText(List.of(
                        new Run.Plain("A strong medicine."),
                        new Run.SourceMark(List.of("label")),
                        new Run.Plain(" It is "),
                        new Run.TermRef("off-label", "off-label"),
                        new Run.Plain("."))),
                "t-body",
                new WordLinks(
                        (term, anchor) -> opened.add(term), new WordLinks.Sources(_ -> 1, source -> source, _ -> {})));
    }

    @Test
    void draggingSelectsAcrossTextsInReadingOrder() {
        drag(at(title, 8), at(foot, 3));
        assertEquals("ketamine?\nA strong medicine. It is off-label.\nAsk", selection.selected());
    }

    @Test
    void draggingUpwardsSelectsTheSame() {
        drag(at(foot, 3), at(title, 8));
        assertEquals("ketamine?\nA strong medicine. It is off-label.\nAsk", selection.selected());
    }

    @Test
    void aShorterDragTakesTheRestBack() {
        drag(at(title, 8), at(foot, 3));
        drag(at(title, 8), at(title, 16));
        assertEquals("ketamine", selection.selected());
    }

    @Test
    void twoClicksSelectAWordAndThreeAParagraph() {
        click(at(body, 5), 2);
        assertEquals("strong", selection.selected());
        click(at(body, 5), 3);
        assertEquals("A strong medicine. It is off-label.", selection.selected());
    }

    @Test
    void aClickElsewhereClears() {
        click(at(body, 5), 3);
        click(at(foot, 2), 1);
        assertEquals("", selection.selected());
    }

    @Test
    void theShortcutsSelectEverythingAndCopyIt() {
        FxThread.run(() -> {
            key(KeyCode.A);
            key(KeyCode.C);
        });
        String copied = FxThread.call(() -> Clipboard.getSystemClipboard().getString());
        assertEquals("What is ketamine?\nA strong medicine. It is off-label.\nAsk your provider.", copied);
    }

    @Test
    void copyingNothingLeavesTheClipboardAlone() {
        FxThread.run(() -> key(KeyCode.A));
        FxThread.run(selection::copy);
        String before = FxThread.call(() -> Clipboard.getSystemClipboard().getString());
        FxThread.run(selection::clear);
        FxThread.run(selection::copy);
        assertEquals(before, FxThread.call(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aClickOnATermOpensItAndADragOverItDoesNot() {
        Node term = body.lookup(".term");
        Point2D within = centre(term);
        fire(term, MouseEvent.MOUSE_PRESSED, within, 1, true);
        fire(term, MouseEvent.MOUSE_CLICKED, within, 1, false);
        assertTrue(opened.isEmpty(), "a drag opened the term");
        fire(term, MouseEvent.MOUSE_PRESSED, within, 1, true);
        fire(term, MouseEvent.MOUSE_CLICKED, within, 1, true);
        assertEquals(List.of("off-label"), opened);
    }

    @Test
    void aPressOnAButtonBeginsNoSelection() {
        fire(button, MouseEvent.MOUSE_PRESSED, centre(button), 1, true);
        fire(button, MouseEvent.MOUSE_DRAGGED, at(title, 3), 1, false);
        assertEquals("", selection.selected());
        FxThread.run(button::fire);
        assertEquals(List.of("Next"), pressed);
    }

    @Test
    void selectedWordsAreTinted() {
        click(at(body, 5), 3);
        FxThread.run(() -> Pictures.layOut(page));
        assertFalse(body.lookup(".selection").getLayoutBounds().isEmpty());
    }

    private void drag(Point2D from, Point2D to) {
        fire(page, MouseEvent.MOUSE_PRESSED, from, 1, true);
        fire(page, MouseEvent.MOUSE_DRAGGED, to, 1, false);
        fire(page, MouseEvent.MOUSE_RELEASED, to, 1, false);
    }

    private void click(Point2D where, int times) {
        fire(page, MouseEvent.MOUSE_PRESSED, where, times, true);
        fire(page, MouseEvent.MOUSE_RELEASED, where, times, true);
    }

    private void key(KeyCode code) {
        page.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    }

    private static Point2D centre(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** The scene point just after that many characters of a text. */
    private static Point2D at(ReadingText text, int offset) {
        return FxThread.call(() -> {
            Bounds before = new Path(text.getRangeShape(0, offset, false)).getLayoutBounds();
            return text.localToScene(before.getMaxX(), before.getCenterY());
        });
    }

    private static void fire(Node node, EventType<MouseEvent> type, Point2D where, int clicks, boolean still) {
        FxThread.run(() -> {
            MouseEvent event = new MouseEvent(
                    type,
                    where.getX(),
                    where.getY(),
                    where.getX(),
                    where.getY(),
                    MouseButton.PRIMARY,
                    clicks,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    still,
                    null);
            node.fireEvent(event.copyFor(node, node));
        });
    }
}
