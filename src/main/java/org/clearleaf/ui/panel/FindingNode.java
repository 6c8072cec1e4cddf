package org.clearleaf.ui.panel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Certainty;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.RichText;
import org.clearleaf.article.TimeUnit;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.figure.CertaintyDots;
import org.clearleaf.ui.figure.TimeChart;

/** What studies found about one question: the chart of how long relief lasted, and how sure that makes us. */
final class FindingNode extends VBox {

    private final PageContext context;

    FindingNode(String findingId, PageContext context) {
        this(
                context.article().evidence().findings().stream()
                        .filter(finding -> finding.id().equals(findingId))
                        .findFirst()
                        .orElseThrow(),
                context);
    }

    FindingNode(Evidence.Finding finding, PageContext context) {
        this.context = context;
        getStyleClass().add("finding");
        getChildren().add(context.text(finding.statement(), "t-body"));
        if (!finding.studies().isEmpty()) {
            getChildren().addAll(chart(finding.studies()), columnsNote());
        }
        getChildren().add(certainty(finding.certainty(), finding.reason()));
    }

    private Node chart(List<Evidence.Study> studies) {
        List<String> columns = Arrays.stream(TimeUnit.values())
                .map(unit -> context.words("panel.evidence.column." + unit.code()))
                .toList();
        TimeChart chart = new TimeChart(
                context.words("panel.evidence.studied"),
                columns,
                studies.stream().map(this::row).toList());
        chart.setAccessibleText(studies.stream()
                .map(study -> context.words("panel.evidence.sentence", study.name(), study.detail(), label(study)))
                .collect(Collectors.joining(" ")));
        return chart;
    }

    private TimeChart.Row row(Evidence.Study study) {
        return new TimeChart.Row(study.name(), study.detail(), study.relief(), label(study));
    }

    private String label(Evidence.Study study) {
        Evidence.Duration relief = study.relief();
        return relief == null
                ? context.words("panel.evidence.none")
                : context.words("panel.evidence.up-to." + relief.unit().code(), relief.value());
    }

    private Node columnsNote() {
        return new ReadingText(context.words("panel.evidence.columns"), "t-label quiet");
    }

    private Node certainty(Certainty certainty, RichText reason) {
        ReadingText word = new ReadingText(context.words("panel.certainty." + certainty.code()), "t-body strong");
        ReadingText why = context.text(reason, "t-body quiet");
        VBox text = new VBox(word, why);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(new CertaintyDots(certainty), text);
        row.getStyleClass().add("certainty");
        return row;
    }
}
