package org.clearleaf.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clearleaf.article.Article;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.Benefit;
import org.clearleaf.article.Benefits;
import org.clearleaf.article.Block;
import org.clearleaf.article.Certainty;
import org.clearleaf.article.Contact;
import org.clearleaf.article.Contraindication;
import org.clearleaf.article.Contraindications;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.Glossary;
import org.clearleaf.article.Population;
import org.clearleaf.article.Populations;
import org.clearleaf.article.Question;
import org.clearleaf.article.QuestionsToAsk;
import org.clearleaf.article.Response;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Risks;
import org.clearleaf.article.Run;
import org.clearleaf.article.Seriousness;
import org.clearleaf.article.Strength;
import org.clearleaf.article.Urgency;
import org.clearleaf.article.UrgentHelp;
import org.clearleaf.article.WhoMayBenefit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every part of an article that answers something can be found, under its name. */
final class SearchedPartsTest {

    private static final Frequency SOME = new Frequency.Count(1, 100);

    private final SearchIndex index = SearchIndex.of(List.of(article()));

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ape, at-a-glance, At a glance, A brave ape: 3 in 100",
        "bear, evidence, What studies found, A bear was found.",
        "cat, evidence, What studies found, Small study: One cat",
        "dog, benefits, What it may do for people, Fewer dogs",
        "eagle, who-may-benefit-groups, Who it may help, People with eagles: They help.",
        "fox, who-may-benefit-groups, Who it may help, Not for foxes.",
        "goat, risks, Side effects, Goat",
        "horse, urgent-help, When to get help, A horse bites.",
        "ibis, urgent-help, When to get help, Call the ibis.",
        "jay, contraindications, Who should not use it, Jay: It may sing.",
        "kiwi, populations, 'Pregnancy, driving and more', Pregnancy: Hold the kiwi.",
        "driving, populations, 'Pregnancy, driving and more', Driving: Hold the wheel.",
        "lion, questions-to-ask, Questions to ask your provider, Where is the lion?",
        "mole, glossary, Words in this topic, mole: It digs.",
        "newt, question, Is it?, A newt.",
        "otter, question, Is it?, An otter.",
        "panda, question, Is it?, A panda title",
        "quail, question, Is it?, 'Quail, rabbit'",
        "rabbit, question, Is it?, 'Quail, rabbit'",
        "seal, question, Is it?, A seal.",
    })
    void partsAreFoundByTheirWords(String typed, String anchor, String title, String snippet) {
        Hit hit = Shelf.hits(Shelf.search(index, typed)).findFirst().orElseThrow();
        assertEquals(anchor, hit.anchor());
        assertEquals(title, hit.title());
        assertEquals(snippet, hit.snippet());
    }

    @Test
    void sourceMarksLeaveNoGap() {
        Hit hit = Shelf.hits(Shelf.search(index, "yak")).findFirst().orElseThrow();
        assertEquals("A yak. It eats.", hit.snippet());
    }

    @Test
    void aQuestionWithoutAnAnswerIsNotFound() {
        assertEquals(0, Shelf.search(index, "zebra").count());
    }

    private static Article article() {
        Article plain = new Draft("topic", "en", "Topic", "Short.").done();
        return new Article(
                plain.identity(),
                plain.publication(),
                List.of(),
                new AtAGlance(text("Short."), List.of(new AtAGlance.Fact("A brave ape", "3 in 100", null))),
                plain.questionGroups(),
                List.of(question(), unanswered()),
                new Evidence(List.of(new Evidence.Finding(
                        "f",
                        text("A bear was found."),
                        Certainty.LOW,
                        text("Small."),
                        List.of(new Evidence.Study("Small study", "One cat", null)),
                        List.of()))),
                new Benefits(List.of(new Benefit(
                        "b", "Fewer dogs", null, SOME, null, null, null, "adults", "a day", Certainty.LOW, List.of()))),
                new WhoMayBenefit(
                        List.of(new WhoMayBenefit.Group("People with eagles", text("They help."))),
                        List.of(text("Not for foxes."))),
                new UrgentHelp(List.of(new UrgentHelp.Card(
                        Urgency.URGENT,
                        List.of(text("A horse bites.")),
                        text("Call the ibis."),
                        Contact.CARE_TEAM,
                        List.of()))),
                new Risks(List.of(risk())),
                new Contraindications(List.of(new Contraindication(
                        "c", "Jay", "Do you?", Strength.NEVER, text("It may sing."), null, List.of()))),
                new Populations(advice()),
                new QuestionsToAsk(List.of(new QuestionsToAsk.Prompt("Where is the lion?", null))),
                plain.teachBack(),
                new Glossary(List.of(new Glossary.Term("mole", "mole", "It digs.", null, List.of()))),
                List.of(),
                List.of());
    }

    private static Question question() {
        List<Block> blocks = List.of(
                new Block.Bullets(text("A newt."), List.of(text("An otter."))),
                new Block.Callout("A panda title", text("More.")),
                new Block.Table("Caption", List.of("Head"), List.of(List.of(text("Quail"), text("rabbit")))),
                new Block.Dos(List.of(text("A seal."))),
                new Block.Paragraph(new RichText(List.of(
                        new Run.Plain("A yak "), new Run.SourceMark(List.of("s")), new Run.Plain(". It eats.")))));
        return new Question("question", "all", Aspect.BASICS, "Is it?", List.of(), text("Yes."), blocks);
    }

    private static Question unanswered() {
        return new Question("unanswered", "all", Aspect.BASICS, "Is it a zebra?", List.of(), null, List.of());
    }

    private static Risk risk() {
        return new Risk(
                "r",
                "Goat",
                null,
                SOME,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Seriousness.SERIOUS,
                Response.TELL_CARE_TEAM,
                List.of());
    }

    private static Map<Population, Populations.Advice> advice() {
        Map<Population, Populations.Advice> advice = new EnumMap<>(Population.class);
        for (Population population : Population.values()) {
            advice.put(population, Populations.Advice.UNKNOWN);
        }
        advice.put(Population.PREGNANCY, new Populations.Advice(text("Hold the kiwi.")));
        advice.put(Population.DRIVING, new Populations.Advice(text("Hold the wheel.")));
        return advice;
    }

    private static RichText text(String words) {
        return RichText.of(words);
    }
}
