package org.clearleaf.ui.panel;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Comparison;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.Response;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Risks;
import org.clearleaf.ui.control.Columns;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.figure.ShareBar;

/** Unwanted effects, worst first: what may happen, how often, and what to do. */
final class RisksPanel extends PartPanel {

    private static final List<Double> SHARES = List.of(0.5, 0.23, 0.27);
    private static final double GAP = 14;
    private static final double STACK_GAP = 8;

    private final PageContext context;

    RisksPanel(Risks risks, PageContext context) {
        super(risks, new TabWords(context.article(), context.messages()).risksTitle());
        this.context = context;
        VBox table = new VBox(columnTitles());
        table.getStyleClass().add("risk-table");
        risks.risks().forEach(risk -> table.getChildren().add(row(risk)));
        add(table);
    }

    private Node columnTitles() {
        Columns titles = row(
                new ReadingText(context.words("panel.risks.what"), "t-label quiet"),
                new ReadingText(context.words("panel.risks.how-often"), "t-label quiet"),
                new ReadingText(context.words("panel.risks.what-to-do"), "t-label quiet"));
        titles.getStyleClass().add("risk-titles");
        titles.visibleProperty().bind(titles.stackedProperty().not());
        titles.managedProperty().bind(titles.visibleProperty());
        return titles;
    }

    private Node row(Risk risk) {
        VBox what = new VBox(new ReadingText(risk.name(), "t-body strong"));
        if (risk.note() != null) {
            what.getChildren().add(context.text(risk.note(), "t-label quiet"));
        }
        Columns row = row(what, howOften(risk), new HBox(chip(risk.whatToDo())));
        row.getStyleClass().add("risk-row");
        return row;
    }

    private Columns row(Node what, Node howOften, Node whatToDo) {
        return new Columns(context.compact(), SHARES, GAP, STACK_GAP, VPos.CENTER, what, howOften, whatToDo);
    }

    private Node howOften(Risk risk) {
        VBox box = new VBox();
        box.getStyleClass().add("how-often");
        Risk whole = risk.partOf() == null
                ? null
                : context.article().risks().risk(risk.partOf()).orElse(null);
        boolean counted = !(risk.frequency() instanceof Frequency.Unknown);
        if (!counted && whole != null) {
            box.getChildren().add(new ReadingText(context.frequencies().partOf(whole.frequency()), "t-label strong"));
            addBar(box, whole.frequency());
        } else {
            String type = counted ? "t-label strong" : "t-label quiet";
            box.getChildren().add(new ReadingText(context.frequencies().inShort(risk.frequency()), type));
            addBar(box, risk.frequency());
        }
        Comparison comparison = risk.comparison();
        if (comparison != null) {
            String amount = context.frequencies().inShort(comparison.frequency());
            box.getChildren()
                    .add(new ReadingText(
                            context.words("panel.risks.compared", comparison.label(), amount), "t-small quiet"));
        }
        return box;
    }

    private static void addBar(VBox box, Frequency frequency) {
        if (frequency instanceof Frequency.Count(int count, int denominator)) {
            box.getChildren().add(new ShareBar((double) count / denominator));
        }
    }

    private Node chip(Response response) {
        Label chip = new Label(
                context.words("panel.response." + response.code()),
                icon(response).node(18));
        chip.getStyleClass().addAll(List.of("chip", look(response)));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private static Icon icon(Response response) {
        return switch (response) {
            case GET_HELP_NOW -> Icon.OCTAGON_ALERT;
            case TELL_CARE_TEAM -> Icon.TRIANGLE_ALERT;
            case OFTEN_PASSES -> Icon.CIRCLE_CHECK;
            case NOT_STATED -> Icon.INFO;
        };
    }

    private static String look(Response response) {
        return switch (response) {
            case GET_HELP_NOW -> "stop";
            case TELL_CARE_TEAM -> "warn";
            case OFTEN_PASSES, NOT_STATED -> "tell";
        };
    }
}
