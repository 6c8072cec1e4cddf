package org.clearleaf.ui.figure;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Certainty;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.TimeUnit;
import org.clearleaf.support.Pictures;
import org.clearleaf.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws all figures, to be laid beside the design. */
final class FigurePictureTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void figuresTakeTheirColoursFromThePalette(Theme theme) {
        String name = "figures-" + theme.code();
        Pictures.assertAsBefore(name, Pictures.draw(name, FigurePictureTest::figures, 944, 1050, theme, 100));
    }

    @Test
    void largeTextFitsToo() {
        Pictures.assertAsBefore(
                "figures-200", Pictures.draw("figures-200", FigurePictureTest::figures, 944, 1500, Theme.LIGHT, 200));
    }

    @Test
    void littleRoomIsEnough() {
        Pictures.assertAsBefore(
                "figures-narrow",
                Pictures.draw("figures-narrow", FigurePictureTest::figures, 480, 1600, Theme.LIGHT, 100));
    }

    private static Parent figures() {
        TimeChart chart = new TimeChart(
                "Who was studied",
                List.of("Minutes", "Hours", "Days", "Weeks"),
                List.of(
                        new TimeChart.Row(
                                "7 small studies together",
                                "About 200 people, nerve pain and other pain",
                                new Evidence.Duration(4, TimeUnit.WEEKS),
                                "Up to 4 weeks"),
                        new TimeChart.Row(
                                "1 study, high dose",
                                "People with fibromyalgia",
                                new Evidence.Duration(45, TimeUnit.MINUTES),
                                "45 minutes at most"),
                        new TimeChart.Row("1 trial", "People with back pain", null, "No clear relief")));
        FlowPane dots = new FlowPane(30, 12);
        for (Certainty certainty : Certainty.values()) {
            dots.getChildren().add(new CertaintyDots(certainty));
        }
        dots.getChildren()
                .addAll(new LeafMark(28), new LeafMark(64), new PersonGlyph(true, 36), new PersonGlyph(false, 36));
        FlowPane arrays = new FlowPane(
                44,
                20,
                new IconArray(new Frequency.Count(34, 100), "34 of 100"),
                new IconArray(new Frequency.Count(12, 1000), "12 of 1000"));
        VBox panel = new VBox(16, chart, dots, arrays);
        panel.getStyleClass().add("panel");
        StackPane hero = new StackPane(new Sprig());
        hero.getStyleClass().addAll("chip", "tell");
        VBox page = new VBox(20, panel, hero);
        page.setPadding(new Insets(30, 48, 30, 48));
        return page;
    }
}
