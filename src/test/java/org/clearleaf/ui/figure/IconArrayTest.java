package org.clearleaf.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.shape.SVGPath;
import org.clearleaf.article.Frequency;
import org.clearleaf.support.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IconArrayTest {

    @ParameterizedTest
    @CsvSource({
        "34, 100, 34, 0",
        "0, 100, 0, 0",
        "100, 100, 100, 0",
        "1, 20, 5, 0",
        "120, 1000, 12, 0",
        "12, 1000, 1, 0.2",
        "1, 1000, 0, 0.1",
        "1, 3, 33, 0.3333",
        "2000000000, 2000000000, 100, 0"
    })
    void asManyFiguresAreFilledAsOfAHundred(int count, int denominator, int filled, double part) {
        IconArray people = array(count, denominator);
        assertEquals(filled, people.filled());
        assertEquals(part, people.part(), 0.0001);
    }

    @Test
    void everyPersonIsDrawnOnceFilledOrInOutline() {
        IconArray people = array(34, 100);
        assertEquals(34, figures(people, ".person"));
        assertEquals(66, figures(people, ".person-off"));
    }

    @Test
    void partOfAPersonIsDrawnOverItsOutline() {
        IconArray people = array(12, 1000);
        assertEquals(99, figures(people, ".person-off"));
        assertEquals(3, people.getChildren().size(), "outlines, filled people and the part of one");
        assertTrue(people.getChildren().getLast().getClip() != null);
    }

    @ParameterizedTest
    @CsvSource({"34, 100, 1", "12, 1000, 10", "3, 10000, 100", "1, 20, 1", "1, 250, 1"})
    void aFigureStandsForItsShareOfTheGroup(int count, int denominator, int people) {
        assertEquals(people, array(count, denominator).peoplePerFigure());
    }

    @Test
    void thePictureIsOneThingToAScreenReader() {
        assertEquals(
                "34 of 100 people had side effects. 66 did not.", array(34, 100).getAccessibleText());
    }

    private static IconArray array(int count, int denominator) {
        return FxThread.call(() -> new IconArray(
                new Frequency.Count(count, denominator), "34 of 100 people had side effects. 66 did not."));
    }

    /** Each figure is a head and a body, so two subpaths. */
    private static long figures(IconArray people, String styleClass) {
        String outline = ((SVGPath) people.lookup(styleClass)).getContent();
        return outline.chars().filter(letter -> letter == 'Z').count() / 2;
    }
}
