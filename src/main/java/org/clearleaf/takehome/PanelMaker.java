package org.clearleaf.takehome;

import java.util.ArrayList;
import java.util.List;
import org.clearleaf.article.About;
import org.clearleaf.article.Article;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.Benefits;
import org.clearleaf.article.Contraindications;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.Glossary;
import org.clearleaf.article.Part;
import org.clearleaf.article.Populations;
import org.clearleaf.article.Question;
import org.clearleaf.article.QuestionsToAsk;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Risks;
import org.clearleaf.article.TeachBack;
import org.clearleaf.article.UrgentHelp;
import org.clearleaf.article.WhoMayBenefit;

/** Turns the parts of an article into what is shown of them. */
final class PanelMaker {

    private final HandoutWords words;
    private final OutcomePieces outcomes;
    private final EffectPieces effects;
    private final BlockPieces blocks;
    private final WarningPieces warnings;

    PanelMaker(Article article, HandoutOptions options) {
        this.words = new HandoutWords(article);
        this.outcomes = new OutcomePieces(article, words);
        this.effects = new EffectPieces(article, words);
        this.blocks = new BlockPieces(article, words, outcomes);
        this.warnings = new WarningPieces(article, words, options);
    }

    Panel panel(Part part) {
        return switch (part) {
            case AtAGlance glance -> made(part, words.text("takehome.tab.at-a-glance"), glance(glance));
            case Question question -> made(part, question.question(), question(question));
            case Evidence evidence ->
                made(
                        part,
                        words.text("takehome.evidence.title"),
                        evidence.findings().stream().flatMap(outcomes::finding).toList());
            case Benefits benefits ->
                made(
                        part,
                        words.text("takehome.benefits.title"),
                        benefits.benefits().stream().flatMap(outcomes::benefit).toList());
            case WhoMayBenefit who -> made(part, words.text("takehome.tab.who-may-benefit"), who(who));
            case UrgentHelp help -> made(part, words.text("takehome.help.title"), warnings.help(help));
            case Risks risks -> made(part, words.forKind("takehome.risks.title"), List.of(effects.effects(risks)));
            case Contraindications reasons ->
                made(part, words.forKind("takehome.tab.who-should-not-use"), warnings.bands(reasons));
            case Populations people ->
                made(part, words.text("takehome.populations.title"), warnings.populations(people));
            case QuestionsToAsk ask -> made(part, words.text("takehome.ask.title"), asked(ask));
            case TeachBack checks -> made(part, words.text("takehome.check.title"), checks(checks));
            case Glossary glossary -> made(part, words.text("takehome.glossary.title"), terms(glossary));
            case About _ -> made(part, words.text("takehome.about.title"), List.of());
        };
    }

    private static Panel made(Part part, String title, List<Piece> pieces) {
        return new Panel(part.anchor(), title, false, false, pieces);
    }

    private List<Piece> glance(AtAGlance glance) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Words(glance.shortAnswer(), Piece.Look.LEAD));
        if (!glance.facts().isEmpty()) {
            pieces.add(new Piece.Facts(glance.facts()));
        }
        warnings.strip().ifPresent(pieces::add);
        return pieces;
    }

    private List<Piece> question(Question question) {
        List<Piece> pieces = new ArrayList<>();
        RichText answer = question.shortAnswer();
        if (answer != null) {
            pieces.add(new Piece.Words(answer, Piece.Look.LEAD));
        }
        question.blocks().forEach(block -> blocks.pieces(block).forEach(pieces::add));
        return pieces;
    }

    private static List<Piece> who(WhoMayBenefit who) {
        Piece groups = new Piece.Named(who.groups().stream()
                .map(group -> new Piece.Entry(group.title(), List.of(group.reason())))
                .toList());
        List<Piece> pieces = new ArrayList<>();
        if (!who.groups().isEmpty()) {
            pieces.add(groups);
        }
        if (!who.limits().isEmpty()) {
            pieces.add(new Piece.Items(null, null, who.limits(), false));
        }
        return pieces;
    }

    private static List<Piece> asked(QuestionsToAsk ask) {
        return List.of(new Piece.Named(ask.prompts().stream()
                .map(prompt -> prompt.why() == null
                        ? new Piece.Entry(prompt.text(), List.of())
                        : new Piece.Entry(prompt.text(), prompt.why()))
                .toList()));
    }

    private List<Piece> checks(TeachBack checks) {
        return List.of(new Piece.Named(checks.checks().stream()
                .map(check -> new Piece.Entry(
                        check.check(),
                        List.of(
                                RichText.of(words.text(
                                        "takehome.check.answer", check.choices().get(check.correct()))),
                                check.why())))
                .toList()));
    }

    private List<Piece> terms(Glossary glossary) {
        return List.of(new Piece.Named(glossary.terms().stream()
                .map(term -> new Piece.Entry(
                        term.sayIt() == null
                                ? term.term()
                                : term.term() + " (" + words.text("takehome.glossary.say", term.sayIt()) + ")",
                        term.plain()))
                .toList()));
    }
}
