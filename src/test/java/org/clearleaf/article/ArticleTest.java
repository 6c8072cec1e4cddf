package org.clearleaf.article;

import static org.clearleaf.article.ArticleDraft.finding;
import static org.clearleaf.article.ArticleDraft.question;
import static org.clearleaf.article.ArticleDraft.risk;
import static org.clearleaf.article.ArticleDraft.unanswered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ArticleTest {

    @Test
    void partsFollowTheAspectsAndQuestionsComeFirst() {
        Article article = new ArticleDraft(
                        List.of(
                                question("what-next", Aspect.NEXT_STEPS),
                                question("any-harm", Aspect.SIDE_EFFECTS),
                                question("what-is-it", Aspect.BASICS),
                                question("does-it-help", Aspect.DOES_IT_WORK),
                                question("what-else", Aspect.BASICS)),
                        List.of(finding("few-days")),
                        List.of(risk("headache")))
                .article();
        assertEquals(
                List.of(
                        "at-a-glance",
                        "what-is-it",
                        "what-else",
                        "does-it-help",
                        "evidence",
                        "who-may-benefit-groups",
                        "any-harm",
                        "risks",
                        "what-next",
                        "questions-to-ask",
                        "about"),
                anchors(article));
    }

    @Test
    void whatHasNothingToShowIsNoPart() {
        Article article = new ArticleDraft(List.of(unanswered("why", Aspect.BASICS)), List.of(), List.of()).article();
        assertEquals(List.of("at-a-glance", "who-may-benefit-groups", "questions-to-ask", "about"), anchors(article));
    }

    @Test
    void whatAQuestionDrawsIsNotListedAgain() {
        Question drawing = question(
                "does-it-help",
                Aspect.DOES_IT_WORK,
                new Block.EvidenceChart("few-days"),
                new Block.RiskPicture("headache"));
        Article article = new ArticleDraft(
                        List.of(drawing),
                        List.of(finding("few-days"), finding("few-weeks")),
                        List.of(risk("headache"), risk("rash")))
                .article();
        List<Part> parts = article.parts();
        assertTrue(parts.contains(new Evidence(List.of(finding("few-weeks")))), "list what no question draws");
        assertTrue(parts.contains(new Risks(List.of(risk("rash")))), "list what no question draws");
        assertEquals(2, article.risks().risks().size(), "the article itself keeps all");
    }

    @Test
    void whereAQuestionDrawsAllThereIsNoSecondList() {
        Question drawing = question("harm", Aspect.SIDE_EFFECTS, new Block.RiskPicture("headache"));
        assertFalse(anchors(new ArticleDraft(List.of(drawing), List.of(), List.of(risk("headache"))).article())
                .contains("risks"));
    }

    @Test
    void questionsWithoutAnswersComeLast() {
        Article article = new ArticleDraft(
                        List.of(
                                unanswered("why", Aspect.BASICS),
                                question("what-next", Aspect.NEXT_STEPS),
                                question("what-is-it", Aspect.BASICS)),
                        List.of(),
                        List.of())
                .article();
        assertEquals(
                List.of("what-is-it", "what-next", "why"),
                article.questionsInReadingOrder().stream().map(Question::id).toList());
    }

    @Test
    void questionsAreNumberedAsTheyAreRead() {
        Question why = unanswered("why", Aspect.BASICS);
        Question next = question("what-next", Aspect.NEXT_STEPS);
        Article article = new ArticleDraft(List.of(why, next), List.of(), List.of()).article();
        assertEquals(1, article.numberOf(next));
        assertEquals(2, article.numberOf(why));
        assertEquals(0, article.numberOf(question("of-another-article", Aspect.BASICS)));
    }

    @Test
    void whatIsLookedForByIdIsFoundOrAbsent() {
        Article article = new ArticleDraft(
                        List.of(question("why", Aspect.BASICS)), List.of(), List.of(risk("headache")))
                .article();
        assertEquals("why", article.question("why").orElseThrow().id());
        assertEquals(Optional.empty(), article.question("how"));
        assertEquals(Optional.empty(), article.figure("none"));
        assertEquals(Optional.empty(), article.source("none"));
        assertEquals("headache", article.risks().risk("headache").orElseThrow().id());
        assertEquals(Optional.empty(), article.glossary().term("none"));
    }

    @Test
    void onlyAClinicianWithADateMakesAReview() {
        LocalDate day = LocalDate.of(2026, 3, 31);
        Reviewer clinician = new Reviewer("B. Nurse", ReviewerKind.CLINICAL, day, null, null, null);
        Reviewer patient = new Reviewer("C. Patient", ReviewerKind.PATIENT, day, null, null, null);
        assertTrue(published(day, clinician, patient).isClinicallyReviewed());
        assertFalse(published(null, clinician).isClinicallyReviewed());
        assertFalse(published(day, patient).isClinicallyReviewed());
        assertFalse(published(day).isClinicallyReviewed());
    }

    @Test
    void anArticleCanNotBeChangedFromOutside() {
        List<Question> questions = new ArrayList<>(List.of(question("why", Aspect.BASICS)));
        Article article = new ArticleDraft(questions, List.of(), List.of()).article();
        questions.clear();
        assertEquals(1, article.questions().size());
        assertThrows(
                UnsupportedOperationException.class, () -> article.questions().clear());
        Populations populations = new Populations(Map.of(Population.CHILDREN, Populations.Advice.UNKNOWN));
        assertThrows(
                UnsupportedOperationException.class, () -> populations.advice().clear());
    }

    @Test
    void everyCodeLeadsBackToItsChoice() {
        for (Aspect aspect : Aspect.values()) {
            assertEquals(Optional.of(aspect), Coded.of(Aspect.class, aspect.code()));
        }
        assertEquals(Optional.empty(), Coded.of(Aspect.class, "BASICS"));
        assertEquals(Optional.empty(), Coded.of(Aspect.class, ""));
    }

    private static Publication published(@Nullable LocalDate reviewed, Reviewer... reviewers) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Dates dates = new Dates(day, day, reviewed, null, null);
        return new Publication(List.of(), List.of(reviewers), "Walkers", "CC-BY-4.0", "None", dates);
    }

    private static List<String> anchors(Article article) {
        return article.parts().stream().map(Part::anchor).toList();
    }

    @Test
    void fromItsLastDayOnAnArticleIsOutOfDate() {
        LocalDate last = LocalDate.of(2030, 1, 31);
        Dates dates = new Dates(last.minusYears(1), last.minusYears(1), null, null, last);
        assertEquals(Optional.empty(), dates.outOfDateSince(last.minusDays(1)));
        assertEquals(Optional.of(last), dates.outOfDateSince(last));
        assertEquals(Optional.of(last), dates.outOfDateSince(last.plusYears(1)));
    }
}
