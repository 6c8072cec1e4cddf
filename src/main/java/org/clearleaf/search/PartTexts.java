package org.clearleaf.search;

import java.util.Objects;
import java.util.stream.Stream;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.Benefits;
import org.clearleaf.article.Contraindications;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.Glossary;
import org.clearleaf.article.QuestionsToAsk;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Risks;
import org.clearleaf.article.UrgentHelp;
import org.clearleaf.article.WhoMayBenefit;
import org.jspecify.annotations.Nullable;

/** The plain texts that stand in a part of an article, in reading order. */
final class PartTexts {

    private PartTexts() {}

    static Stream<String> of(AtAGlance glance) {
        return glance.facts().stream().flatMap(fact -> present(fact.label() + ": " + fact.value(), plain(fact.note())));
    }

    static Stream<String> of(Evidence evidence) {
        return evidence.findings().stream()
                .flatMap(finding -> Stream.concat(
                        present(plain(finding.statement()), plain(finding.reason())),
                        finding.studies().stream().map(study -> study.name() + ": " + study.detail())));
    }

    static Stream<String> of(Benefits benefits) {
        return benefits.benefits().stream()
                .flatMap(b -> present(b.name(), plain(b.note()), b.have(), b.haveNot(), b.population(), b.time()));
    }

    static Stream<String> of(WhoMayBenefit benefit) {
        return Stream.concat(
                benefit.groups().stream().map(group -> group.title() + ": " + plain(group.reason())),
                benefit.limits().stream().map(PartTexts::plain));
    }

    static Stream<String> of(Risks risks) {
        return risks.risks().stream()
                .flatMap(r -> present(r.name(), plain(r.note()), r.have(), r.haveNot(), r.population(), r.time()));
    }

    static Stream<String> of(UrgentHelp help) {
        return help.cards().stream()
                .flatMap(card ->
                        Stream.concat(card.signs().stream().map(PartTexts::plain), present(plain(card.action()))));
    }

    static Stream<String> of(Contraindications reasons) {
        return reasons.contraindications().stream()
                .flatMap(reason -> present(
                        reason.condition() + ": " + plain(reason.reason()),
                        reason.plainQuestion(),
                        plain(reason.whatToDo())));
    }

    static Stream<String> of(QuestionsToAsk questions) {
        return questions.prompts().stream().flatMap(prompt -> present(prompt.text(), prompt.why()));
    }

    static Stream<String> of(Glossary glossary) {
        return glossary.terms().stream().map(term -> names(term) + ": " + term.plain());
    }

    private static String names(Glossary.Term term) {
        return term.synonyms().isEmpty() ? term.term() : term.term() + " (" + String.join(", ", term.synonyms()) + ")";
    }

    /** On one line, and without the gaps that source marks leave. */
    static String plain(@Nullable RichText text) {
        return text == null ? "" : new OneLine(text.plain()).text();
    }

    private static Stream<String> present(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).filter(text -> !text.isEmpty());
    }
}
