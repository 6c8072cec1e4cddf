package org.clearleaf.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.TimeUnit;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Pictures;
import org.clearleaf.ui.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeChartTest {

    @ParameterizedTest
    @CsvSource({
        "45, MINUTES, 0.1875",
        "60, MINUTES, 0.25",
        "12, HOURS, 0.375",
        "7, DAYS, 0.75",
        "4, WEEKS, 0.8333",
        "12, WEEKS, 1",
        "52, WEEKS, 1"
    })
    void aBarReachesIntoTheColumnOfItsUnit(int value, TimeUnit unit, double share) {
        assertEquals(share, TimeScale.reach(new Evidence.Duration(value, unit)), 0.0001);
        TimeChart chart = chart(new Evidence.Duration(value, unit), "Some time", 800, 100);
        assertEquals(share * (800 - 252), bar(chart).getWidth(), 1);
    }

    @Test
    void aStudyWithoutReliefHasWordsAndNoBar() {
        TimeChart chart = chart(null, "No clear relief", 800, 100);
        assertFalse(bar(chart).isVisible());
        assertEquals(252, words(chart).getLayoutX(), 0.5);
    }

    @Test
    void wordsStandInsideABarThatHasRoomAndAfterOneThatHasNot() {
        TimeChart wide = chart(new Evidence.Duration(4, TimeUnit.WEEKS), "Up to 4 weeks", 800, 100);
        assertTrue(end(words(wide)) <= end(bar(wide)));
        TimeChart narrow = chart(new Evidence.Duration(45, TimeUnit.MINUTES), "45 minutes at most", 800, 100);
        assertTrue(words(narrow).getLayoutX() >= end(bar(narrow)));
    }

    @Test
    void wordsThatFitNeitherInsideNorAfterTheBarStandBelowIt() {
        TimeChart chart = chart(new Evidence.Duration(3, TimeUnit.HOURS), "Up to 3 hours after the dose", 300, 100);
        assertTrue(words(chart).getLayoutY()
                >= bar(chart).getLayoutY() + bar(chart).getHeight());
        assertEquals(0, words(chart).getLayoutX(), 0.5);
    }

    @Test
    void namesStandAboveTheBarsWhereThereIsLittleRoom() {
        assertTrue(bar(chart(new Evidence.Duration(4, TimeUnit.WEEKS), "Weeks", 800, 100))
                        .getLayoutX()
                > 0);
        assertEquals(
                0,
                bar(chart(new Evidence.Duration(4, TimeUnit.WEEKS), "Weeks", 540, 100))
                        .getLayoutX());
        assertEquals(
                0,
                bar(chart(new Evidence.Duration(4, TimeUnit.WEEKS), "Weeks", 800, 200))
                        .getLayoutX());
    }

    @ParameterizedTest
    @CsvSource({"800, 100", "540, 100", "280, 100", "800, 200", "480, 200", "280, 200"})
    void nothingIsCutAndNothingLeavesTheChart(int width, int textSize) {
        TimeChart chart = chart(new Evidence.Duration(45, TimeUnit.MINUTES), "45 minutes", width, textSize);
        for (Node node : chart.getChildrenUnmodifiable()) {
            assertTrue(end(node) <= width + 1, node + " ends beyond " + width);
            assertTrue(node.getBoundsInParent().getMaxY() <= chart.getHeight() + 1, node + " ends below the chart");
            if (node instanceof Label label) {
                assertEquals(label.getText(), shown(label), "cut at " + width + " px and " + textSize + " %");
            }
        }
    }

    private static TimeChart chart(Evidence.@Nullable Duration relief, String words, int width, int textSize) {
        return FxThread.call(() -> {
            TimeChart chart = new TimeChart(
                    "Who was studied",
                    List.of("Minutes", "Hours", "Days", "Weeks"),
                    List.of(new TimeChart.Row("1 study", "People with fibromyalgia", relief, words)));
            Pictures.scene(new VBox(chart), width, 900, Theme.LIGHT, textSize);
            return chart;
        });
    }

    private static Region bar(TimeChart chart) {
        return (Region) chart.lookup(".bar");
    }

    private static Region words(TimeChart chart) {
        return (Region) chart.lookup(".duration");
    }

    private static double end(Node node) {
        return node.getBoundsInParent().getMaxX();
    }

    private static String shown(Parent label) {
        return ((Text) label.lookup(".text")).getText();
    }
}
