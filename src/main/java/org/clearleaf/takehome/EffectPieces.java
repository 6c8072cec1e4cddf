package org.clearleaf.takehome;

import java.util.ArrayList;
import java.util.List;
import org.clearleaf.article.Article;
import org.clearleaf.article.Comparison;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.FrequencyWords;
import org.clearleaf.article.Response;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Risks;

/** Lists unwanted effects: what may happen, how often, and what to do. */
final class EffectPieces {

    private final Article article;
    private final HandoutWords words;
    private final FrequencyWords frequencies;

    EffectPieces(Article article, HandoutWords words) {
        this.article = article;
        this.words = words;
        this.frequencies = new FrequencyWords(article.language());
    }

    /** All unwanted effects, worst first. */
    Piece effects(Risks risks) {
        return new Piece.Effects(
                words.text("takehome.risks.what"),
                words.text("takehome.risks.how-often"),
                words.text("takehome.risks.what-to-do"),
                risks.risks().stream().map(this::effect).toList());
    }

    private Piece.Effect effect(Risk risk) {
        return new Piece.Effect(
                risk.name(),
                risk.note(),
                howOften(risk),
                weight(risk.whatToDo()),
                words.text("takehome.response." + risk.whatToDo().code()));
    }

    private List<String> howOften(Risk risk) {
        List<String> lines = new ArrayList<>();
        boolean isUnknown = risk.frequency() instanceof Frequency.Unknown;
        String whole = risk.partOf();
        lines.add(
                isUnknown && whole != null
                        ? article.risks()
                                .risk(whole)
                                .map(of -> frequencies.partOf(of.frequency()))
                                .orElseGet(() -> frequencies.inShort(risk.frequency()))
                        : frequencies.inShort(risk.frequency()));
        Comparison comparison = risk.comparison();
        if (comparison != null) {
            String amount = frequencies.inShort(comparison.frequency());
            lines.add(words.text("takehome.risk.compared", comparison.label(), amount));
        }
        return lines;
    }

    private static Weight weight(Response response) {
        return switch (response) {
            case GET_HELP_NOW -> Weight.STOP;
            case TELL_CARE_TEAM -> Weight.WARN;
            case OFTEN_PASSES, NOT_STATED -> Weight.TELL;
        };
    }
}
