package org.clearleaf.convert.json;

import java.io.IOException;
import org.clearleaf.article.Article;
import org.clearleaf.article.Benefit;
import org.clearleaf.article.Comparison;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.Risk;
import org.jspecify.annotations.Nullable;

/** Writes what studies found, and what may happen to people. */
record OutcomesJson(JsonText json, BlocksJson blocks) {

    void write(Article article) throws IOException {
        json.objects("evidence", article.evidence().findings(), this::finding);
        json.objects("benefits", article.benefits().benefits(), this::benefit);
        json.objects("risks", article.risks().risks(), this::risk);
    }

    private void finding(Evidence.Finding finding) throws IOException {
        json.text("id", finding.id());
        blocks.rich("statement", finding.statement());
        json.code("certainty", finding.certainty());
        blocks.rich("reason", finding.reason());
        json.objects("studies", finding.studies(), this::study);
        json.requiredTexts("sources", finding.sources());
    }

    private void study(Evidence.Study study) throws IOException {
        json.text("name", study.name());
        json.text("detail", study.detail());
        Evidence.Duration relief = study.relief();
        if (relief != null) {
            json.object("relief", () -> {
                json.number("value", relief.value());
                json.code("unit", relief.unit());
            });
        }
    }

    private void benefit(Benefit benefit) throws IOException {
        json.text("id", benefit.id());
        json.text("name", benefit.name());
        blocks.rich("note", benefit.note());
        json.object("frequency", () -> frequency(benefit.frequency()));
        comparison(benefit.comparison());
        json.text("have", benefit.have());
        json.text("haveNot", benefit.haveNot());
        json.text("population", benefit.population());
        json.text("time", benefit.time());
        json.code("certainty", benefit.certainty());
        json.requiredTexts("sources", benefit.sources());
    }

    private void risk(Risk risk) throws IOException {
        json.text("id", risk.id());
        json.text("name", risk.name());
        blocks.rich("note", risk.note());
        json.object("frequency", () -> frequency(risk.frequency()));
        comparison(risk.comparison());
        json.text("partOf", risk.partOf());
        json.text("have", risk.have());
        json.text("haveNot", risk.haveNot());
        json.text("population", risk.population());
        json.text("time", risk.time());
        json.code("certainty", risk.certainty());
        json.code("seriousness", risk.seriousness());
        json.code("whatToDo", risk.whatToDo());
        json.requiredTexts("sources", risk.sources());
    }

    private void comparison(@Nullable Comparison comparison) throws IOException {
        if (comparison != null) {
            json.object("comparison", () -> {
                json.text("label", comparison.label());
                json.object("frequency", () -> frequency(comparison.frequency()));
            });
        }
    }

    private void frequency(Frequency frequency) throws IOException {
        switch (frequency) {
            case Frequency.Count(int count, int denominator) -> {
                json.number("count", count);
                json.number("denominator", denominator);
            }
            case Frequency.Range(int low, int high, int denominator) -> {
                json.number("low", low);
                json.number("high", high);
                json.number("denominator", denominator);
            }
            case Frequency.Unknown() -> json.yes("unknown");
        }
    }
}
