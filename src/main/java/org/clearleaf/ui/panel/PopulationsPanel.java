package org.clearleaf.ui.panel;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Population;
import org.clearleaf.article.Populations;
import org.clearleaf.article.RichText;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.TwoColumns;

/** Pregnancy, children, driving and the rest: what to do, or that nobody knows. */
final class PopulationsPanel extends PartPanel {

    private final PageContext context;

    PopulationsPanel(Populations populations, PageContext context) {
        super(populations, context.words("panel.populations.title"));
        this.context = context;
        TwoColumns columns = new TwoColumns(context.compact());
        columns.getStyleClass().add("populations");
        for (Map.Entry<Population, Populations.Advice> entry :
                populations.advice().entrySet()) {
            columns.getChildren().add(advice(entry.getKey(), entry.getValue()));
        }
        add(columns);
    }

    private Node advice(Population population, Populations.Advice advice) {
        RichText text = advice.text();
        return new VBox(
                new ReadingText(context.words("panel.population." + population.code()), "t-body strong"),
                text == null
                        ? new ReadingText(context.words("panel.populations.unknown"), "t-label quiet")
                        : context.text(text, "t-label quiet"));
    }
}
