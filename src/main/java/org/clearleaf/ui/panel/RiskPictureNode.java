package org.clearleaf.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Comparison;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Source;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.SideBySide;
import org.clearleaf.ui.figure.IconArray;
import org.clearleaf.ui.figure.PersonGlyph;
import org.jspecify.annotations.Nullable;

/** A risk as people out of a hundred, with both counts, whom it was counted among and where the number comes from. */
final class RiskPictureNode extends VBox {

    private final PageContext context;

    RiskPictureNode(String riskId, PageContext context) {
        this.context = context;
        getStyleClass().add("risk-picture");
        Risk risk = context.article().risks().risk(riskId).orElseThrow();
        VBox words = new VBox();
        words.getStyleClass().add("risk-words");
        if (risk.frequency() instanceof Frequency.Count count) {
            IconArray people = new IconArray(count, sentence(risk, count));
            words.getChildren().addAll(counted(risk, count));
            words.getChildren().addAll(scale(people));
            getChildren().add(new SideBySide(context.compact(), people, words));
        } else {
            String amount = context.frequencies().inFull(risk.frequency());
            words.getChildren().add(new ReadingText(context.words("panel.risk.amount", risk.name(), amount), "t-body"));
            getChildren().add(words);
        }
        words.getChildren().add(limits(risk));
    }

    private List<Node> scale(IconArray people) {
        int each = people.peoplePerFigure();
        return each == 1
                ? List.of()
                : List.of(new ReadingText(context.words("panel.figure.people", each), "t-label quiet"));
    }

    private List<Node> counted(Risk risk, Frequency.Count count) {
        List<Node> rows = new ArrayList<>();
        rows.add(row(true, count, have(risk)));
        rows.add(row(false, new Frequency.Count(count.without(), count.denominator()), haveNot(risk)));
        Comparison comparison = risk.comparison();
        if (comparison != null) {
            String amount = context.frequencies().inFull(comparison.frequency());
            rows.add(new ReadingText(context.words("panel.risk.compared", comparison.label(), amount), "t-body"));
        }
        return rows;
    }

    private Node row(boolean has, Frequency.Count count, String words) {
        HBox number = new HBox(
                new ReadingText(context.words("panel.risk.number", count.count()), "count"),
                new ReadingText(context.words("panel.risk.out-of", count.denominator()), "t-h3"));
        number.getStyleClass().add("count-line");
        VBox text = new VBox(number, new ReadingText(words, "t-body"));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(new PersonGlyph(has, 38), text);
        row.getStyleClass().add("count-row");
        return row;
    }

    private Node limits(Risk risk) {
        VBox limits = new VBox();
        limits.getStyleClass().add("limits");
        String population = risk.population();
        if (population != null) {
            limits.getChildren().add(new ReadingText(counting(population, risk.time()), "t-label quiet"));
        }
        if (risk.note() != null) {
            limits.getChildren().add(context.text(risk.note(), "t-label quiet"));
        }
        String cited = risk.sources().stream()
                .flatMap(id -> context.article().source(id).stream())
                .map(Source::citation)
                .collect(Collectors.joining("; "));
        if (!cited.isEmpty()) {
            limits.getChildren().add(new ReadingText(context.words("panel.risk.source", cited), "t-small quiet"));
        }
        limits.setMinHeight(Region.USE_PREF_SIZE);
        return limits;
    }

    private String counting(String population, @Nullable String time) {
        return time == null
                ? context.words("panel.risk.among", population)
                : context.words("panel.risk.among-in", population, time);
    }

    private String sentence(Risk risk, Frequency.Count count) {
        Frequency rest = new Frequency.Count(count.without(), count.denominator());
        return context.words(
                "panel.risk.sentence",
                context.frequencies().inFull(count),
                have(risk),
                context.frequencies().inFull(rest),
                haveNot(risk));
    }

    private String have(Risk risk) {
        return risk.have() == null ? context.words("panel.risk.have") : risk.have();
    }

    private String haveNot(Risk risk) {
        return risk.haveNot() == null ? context.words("panel.risk.have-not") : risk.haveNot();
    }
}
