package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenReader;
import org.clearleaf.support.Pictures;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a question that comes up while reading to the sheet that holds it. */
final class TakeHomeJourneyTest {

    private final OpenReader reader = OpenReader.on(Libraries.shipped());

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void aQuestionGoesOntoTheListAndOffAgain() {
        open();
        fire("Ask my provider about this");
        assertTrue(reader.reads("On my list"));
        assertTrue(reader.reads("Take home: 1"), "the bar counts");
        fire("On my list");
        assertFalse(reader.reads("Take home: 1"));
    }

    @Test
    void controlPOpensTheSheetAndEscClosesIt() {
        open();
        fire("Ask my provider about this");
        Node before = reader.focused();
        reader.keys().with(KeyCode.CONTROL, KeyCode.P);
        assertTrue(reader.shows(".take-home"), "Ctrl + P opens the sheet");
        assertTrue(reader.keys().isIn("take-home"), "with the focus on it");
        Node sheet = reader.node(".take-home");
        reader.keys().with(KeyCode.CONTROL, KeyCode.P).press(KeyCode.F1);
        assertSame(sheet, reader.node(".take-home"), "once, whatever is pressed");
        assertFalse(reader.shows(".keys"), "with nothing over it");
        assertTrue(reader.reads("Tap to choose. 1 chosen."));
        Pictures.save("sheet-window", FxThread.call(() -> reader.scene().snapshot(null)));
        reader.keys().press(KeyCode.ESCAPE);
        assertFalse(reader.shows(".take-home"), "Esc closes it");
        assertEquals(before, reader.focused(), "the focus comes back");
    }

    @Test
    void tabStaysOnTheSheet() {
        open();
        reader.keys().with(KeyCode.CONTROL, KeyCode.P);
        for (int i = 0; i < 25; i++) {
            reader.keys().press(KeyCode.TAB);
            assertTrue(reader.keys().isIn("take-home"), "Tab led to " + reader.focused());
        }
    }

    @Test
    void ownWordsCanBeTyped() {
        open();
        reader.keys().with(KeyCode.CONTROL, KeyCode.P);
        FxThread.run(() -> reader.node(".own-question").requestFocus());
        reader.keys().type("can i drive").press(KeyCode.ENTER);
        assertTrue(reader.reads("Take home: 1"));
        assertTrue(reader.reads("Tap to choose. 1 chosen."));
    }

    @Test
    void thereIsNothingToTakeHomeAtHome() {
        reader.keys().with(KeyCode.CONTROL, KeyCode.P);
        assertFalse(reader.shows(".take-home"));
    }

    private void open() {
        reader.go(new Place.Topic("ketamine-low-back-pain", "what-is-ketamine"));
    }

    private void fire(String words) {
        FxThread.run(() -> reader.scene().getRoot().lookupAll(".cl-button").stream()
                .filter(node -> node instanceof ButtonBase button && words.equals(button.getText()))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words))
                .fire());
        reader.settle();
    }
}
