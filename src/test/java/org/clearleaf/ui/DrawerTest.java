package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clearleaf.library.Library;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenReader;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where there is no room for the questions beside the page they lie over it, when asked for. */
final class DrawerTest {

    private static final Library LIBRARY = Libraries.shipped();

    private final OpenReader reader = OpenReader.on(LIBRARY, 900, 700);

    @BeforeEach
    void open() {
        reader.go(new Place.Topic("low-back-pain-basics", null));
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 400})
    void theSearchKeyOpensItAndEscClosesIt(int width) {
        reader.resize(width, 700);
        assertFalse(isOpen(), "it is closed at first");
        Node before = reader.focus();
        reader.keys().with(KeyCode.CONTROL, KeyCode.F);
        reader.until("the drawer is open", this::isOpen);
        assertEquals(reader.node(".search-field"), reader.focused(), "one can type at once");
        reader.keys().press(KeyCode.ESCAPE);
        reader.until("the drawer is closed", () -> !isOpen());
        assertEquals(before, reader.focused(), "the focus is back where it was");
    }

    @Test
    void whatIsTypedWhileItSlidesInIsNotLost() {
        FxThread.run(() -> type("/", "l", "e", "g", " ", "p", "\b", "\u001b"));
        reader.until("the drawer is open", this::isOpen);
        assertEquals("leg p", searched());
    }

    @Test
    void whatWasTypedBeforeItWasClosedAgainIsGone() {
        FxThread.run(() -> {
            type("/", "l", "e");
            Event.fireEvent(
                    reader.scene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            type("/", "a");
        });
        reader.until("the drawer is open", this::isOpen);
        assertEquals("a", searched());
    }

    @Test
    void aChosenQuestionClosesIt() {
        reader.keys().with(KeyCode.CONTROL, KeyCode.F);
        reader.until("the drawer is open", this::isOpen);
        reader.keys().press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        reader.until("the drawer is closed", () -> !isOpen());
        assertEquals("why-does-it-hurt", reader.current());
        assertTrue(
                FxThread.call(() -> reader.focus().getParent().getId()).endsWith("why-does-it-hurt"),
                "the title has the focus");
    }

    @Test
    void aWiderWindowPutsItBesideThePageAndBack() {
        reader.resize(1280, 700);
        assertTrue(isOpen(), "beside the page it is always shown");
        reader.keys().with(KeyCode.CONTROL, KeyCode.F);
        assertEquals(reader.node(".search-field"), reader.focused());
        reader.resize(900, 700);
        assertFalse(isOpen(), "in a narrower window it must not cover the page");
    }

    private void type(String... letters) {
        for (String letter : letters) {
            Event.fireEvent(
                    reader.scene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    private String searched() {
        return FxThread.call(() -> ((TextInputControl) reader.node(".search-field")).getText());
    }

    /** Whether the questions can be seen within the window. */
    private boolean isOpen() {
        return FxThread.call(() -> {
            if (!reader.shows(".faq-sidebar")) {
                return false;
            }
            Node sidebar = reader.node(".faq-sidebar");
            Bounds bounds = sidebar.localToScene(sidebar.getLayoutBounds());
            return bounds.getMinX() >= 0 && bounds.getWidth() > 300;
        });
    }
}
