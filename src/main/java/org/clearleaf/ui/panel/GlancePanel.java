package org.clearleaf.ui.panel;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.clearleaf.article.Strength;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Columns;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;

/** The answer in one or two sentences, up to four facts, and the warning that it is not for everyone. */
final class GlancePanel extends PartPanel {

    /** What the icon and the padding of the strip take from its width. */
    private static final double STRIP_EDGES = 72;

    GlancePanel(AtAGlance glance, PageContext context) {
        super(glance, context.words("panel.tab.at-a-glance"));
        add(context.text(glance.shortAnswer(), "t-lead"));
        if (!glance.facts().isEmpty()) {
            add(facts(glance, context));
        }
        if (!context.article().contraindications().of(Strength.NEVER).isEmpty()) {
            add(warning(context));
        }
    }

    private static Node facts(AtAGlance glance, PageContext context) {
        Columns row = Columns.equal(
                context.compact(),
                glance.facts().stream().map(fact -> fact(fact, context)).toList());
        row.getStyleClass().add("facts");
        return row;
    }

    private static Node fact(AtAGlance.Fact fact, PageContext context) {
        VBox box =
                new VBox(new ReadingText(fact.label(), "t-label quiet"), new ReadingText(fact.value(), "fact-value"));
        if (fact.note() != null) {
            box.getChildren().add(context.text(fact.note(), "t-label quiet"));
        }
        box.getStyleClass().add("fact");
        return box;
    }

    private static Node warning(PageContext context) {
        RichText notForEveryone = new RichText(List.of(
                new Run.Strong(context.words("panel.glance.not-for-everyone")),
                new Run.Plain(" " + context.words("panel.glance.rules-out"))));
        ReadingText words = new ReadingText(notForEveryone, "t-row");
        words.setMaxHeight(USE_PREF_SIZE);
        ActionButton link = new ActionButton(context.words("panel.glance.see-who"), null, ActionButton.Kind.LINK);
        link.setOnAction(_ -> context.toPart(Aspect.WHO_SHOULD_NOT_USE.code()));
        FlowPane line = new FlowPane(words, link);
        line.setRowValignment(VPos.CENTER);
        line.getStyleClass().add("flow-pane");
        HBox strip = new HBox(Icon.OCTAGON_X.node(26), line);
        line.prefWrapLengthProperty().bind(strip.widthProperty().subtract(STRIP_EDGES));
        HBox.setHgrow(line, Priority.ALWAYS);
        strip.getStyleClass().addAll("strip", "stop");
        return strip;
    }
}
