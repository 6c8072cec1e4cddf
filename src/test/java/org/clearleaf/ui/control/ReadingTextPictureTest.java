package org.clearleaf.ui.control;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.clearleaf.support.Pictures;
import org.clearleaf.ui.control.ReadingText.Mark;
import org.clearleaf.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws texts with everything that can be on them, to be laid beside the design. */
final class ReadingTextPictureTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textsCarryTheirMarks(Theme theme) {
        String name = "text-" + theme.code();
        Pictures.assertAsBefore(name, Pictures.draw(name, ReadingTextPictureTest::panel, 944, 560, theme, 100));
    }

    @Test
    void largeTextFitsToo() {
        Pictures.assertAsBefore(
                "text-200", Pictures.draw("text-200", ReadingTextPictureTest::panel, 944, 1100, Theme.LIGHT, 200));
    }

    private static Parent panel() {
        ReadingText small = new ReadingText("Question 4 of 8", "t-label");
        small.getStyleClass().add("quiet");
        ReadingText title = new ReadingText("Why use it for low back pain?", "t-h2");
        title.marks(List.of(new Mark(19, 28, true)));
        ReadingText lead = new ReadingText(
                "Doctors want safer ways to ease back pain. Ketamine is one they are testing.", "t-lead");
        lead.marks(List.of(new Mark(32, 41, false), new Mark(43, 51, false)));
        WordLinks.Sources sources = new WordLinks.Sources(String::length, source -> source, _ -> {});
        ReadingText body = new ReadingText(body(), "t-body", new WordLinks((term, node) -> {}, sources));
        body.marks(
                List.of(new Mark(body.plain().indexOf("back pain"), body.plain().indexOf("back pain") + 9, false)));
        ReadingText chosen = new ReadingText(body(), "t-body", WordLinks.terms((term, node) -> {}));
        chosen.select(12, 90);
        ReadingText plain = new ReadingText(
                "Ketamine works in a different way. So some doctors ask if it could ease pain without that same harm."
                        + " There is still a lot they do not know.",
                "t-body");
        VBox panel = new VBox(8, small, title, lead, body, chosen, plain);
        panel.getStyleClass().add("panel");
        VBox page = new VBox(panel);
        page.setPadding(new Insets(30, 48, 30, 48));
        return page;
    }

    private static RichText body() {
        return new RichText(List.of(
                new Run.Plain("For years, strong pain pills called "),
                new Run.TermRef("opioids", "opioids"),
                new Run.Plain(" were the usual choice for hard-to-treat back pain."),
                new Run.SourceMark(List.of("a", "bb")),
                new Run.Plain(" "),
                new Run.Strong("Many people"),
                new Run.Plain(" became addicted to them, and many died.")));
    }
}
