package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenReader;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions at the end, which people answer for themselves. */
final class SelfCheckTest {

    private final OpenReader reader = OpenReader.on(Libraries.shipped());

    @BeforeEach
    void open() {
        reader.go(new Place.Topic("ketamine-low-back-pain", "teach-back"));
        reader.settle();
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void theWordsStandBesideTheirButton(int percent) {
        reader.chooseTextSize(percent);
        reader.settle();
        Bounds circle = inScene(".choice .radio");
        Bounds words = inScene(".choice .reading-text Text");
        assertEquals(circle.getCenterY(), words.getCenterY(), 3, "in one line");
        assertTrue(words.getMinX() - circle.getMaxX() >= 8, "and not touching");
    }

    @Test
    void aClickOnTheWordsChoosesAndExplains() {
        assertFalse(reader.shows(".check-answer .reading-text"));
        FxThread.run(() -> click(reader.node(".choice .reading-text")));
        reader.settle();
        assertTrue(reader.shows(".radio-button:selected"), "the button belongs to its words");
        assertTrue(reader.shows(".check-answer .reading-text"), "why");
    }

    private Bounds inScene(String selector) {
        return FxThread.call(() -> {
            Node node = reader.node(selector);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    private static void click(Node node) {
        node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null));
    }
}
