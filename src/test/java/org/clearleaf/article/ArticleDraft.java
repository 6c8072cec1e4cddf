package org.clearleaf.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An article in which only what a test is about is filled in. */
record ArticleDraft(List<Question> questions, List<Evidence.Finding> findings, List<Risk> risks) {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    static Question question(String id, Aspect aspect, Block... blocks) {
        return new Question(id, "all", aspect, "What is it?", List.of(), RichText.of("It is so."), List.of(blocks));
    }

    static Question unanswered(String id, Aspect aspect) {
        return new Question(id, "all", aspect, "What is it?", List.of(), null, List.of());
    }

    static Evidence.Finding finding(String id) {
        return new Evidence.Finding(
                id, RichText.of("It helps."), Certainty.LOW, RichText.of("Few people."), List.of(), List.of("book"));
    }

    static Risk risk(String id) {
        return new Risk(
                id,
                "Headache",
                null,
                new Frequency.Count(3, 100),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Seriousness.NOT_SERIOUS,
                Response.OFTEN_PASSES,
                List.of("book"));
    }

    Article article() {
        return new Article(
                new Identity("walks", 1, Locale.ENGLISH, Kind.TREATMENT, Subject.OTHER, "Walks", "On walks", List.of()),
                publication(),
                List.of(),
                new AtAGlance(RichText.of("Walk."), List.of()),
                List.of(new QuestionGroup("all", "All")),
                questions,
                new Evidence(findings),
                new Benefits(List.of()),
                new WhoMayBenefit(List.of(), List.of(RichText.of("Nobody knows for whom."))),
                new UrgentHelp(List.of()),
                new Risks(risks),
                new Contraindications(List.of()),
                new Populations(Map.of()),
                new QuestionsToAsk(List.of(new QuestionsToAsk.Prompt("How far?", null))),
                new TeachBack(List.of()),
                new Glossary(List.of()),
                List.of(),
                List.of());
    }

    private static Publication publication() {
        return new Publication(
                List.of(new Author("A. Walker", null, null, null)),
                List.of(),
                "Walkers",
                "CC-BY-4.0",
                "None",
                new Dates(DAY, DAY, null, null, null),
                List.of());
    }
}
