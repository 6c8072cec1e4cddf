package org.clearleaf.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Benefit;
import org.clearleaf.article.Benefits;
import org.clearleaf.article.Comparison;
import org.clearleaf.article.Frequency;
import org.clearleaf.ui.control.Columns;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.figure.CertaintyDots;
import org.clearleaf.ui.figure.IconArray;
import org.jspecify.annotations.Nullable;

/** What a treatment may do for people: with and without it, side by side, out of the same number of people. */
final class BenefitsPanel extends PartPanel {

    private final PageContext context;

    BenefitsPanel(Benefits benefits, PageContext context) {
        super(benefits, context.words("panel.benefits.title"));
        this.context = context;
        benefits.benefits().forEach(benefit -> add(node(benefit)));
    }

    private Node node(Benefit benefit) {
        VBox box = new VBox(new ReadingText(benefit.name(), "t-h3"));
        box.getStyleClass().add("benefit");
        if (benefit.note() != null) {
            box.getChildren().add(context.text(benefit.note(), "t-body"));
        }
        List<Node> sides = new ArrayList<>();
        Comparison without = benefit.comparison();
        if (without != null) {
            sides.add(side(without.label(), without.frequency(), null));
        }
        sides.add(side(context.words("panel.benefits.with"), benefit.frequency(), benefit.have()));
        box.getChildren().addAll(Columns.equal(context.compact(), sides), counting(benefit), certainty(benefit));
        return box;
    }

    private Node side(String label, Frequency frequency, @Nullable String have) {
        String amount = context.frequencies().inFull(frequency);
        VBox side = new VBox(new ReadingText(label, "t-label strong"));
        side.getStyleClass().add("side");
        if (frequency instanceof Frequency.Count count) {
            IconArray people = new IconArray(count, label + ": " + amount);
            side.getChildren().add(people);
            if (people.peoplePerFigure() > 1) {
                String each = context.words("panel.figure.people", people.peoplePerFigure());
                side.getChildren().add(new ReadingText(each, "t-small quiet"));
            }
        }
        side.getChildren().add(new ReadingText(amount, "t-h3"));
        if (have != null) {
            side.getChildren().add(new ReadingText(have, "t-label"));
        }
        return side;
    }

    private Node counting(Benefit benefit) {
        return new ReadingText(
                context.words("panel.risk.among-in", benefit.population(), benefit.time()), "t-label quiet");
    }

    private Node certainty(Benefit benefit) {
        String code = benefit.certainty().code();
        HBox row = new HBox(
                new CertaintyDots(benefit.certainty()),
                new ReadingText(context.words("panel.certainty." + code), "t-body strong"));
        row.getStyleClass().add("certainty");
        return row;
    }
}
