package org.clearleaf.check.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Phrases;
import org.junit.jupiter.api.Test;

final class ReadabilityTest {

    @Test
    void aWordThatTheArticleIsAboutCountsAsOneSyllableWhenSpared() {
        Draft draft = new Draft().shortAnswer("Ketamine helps.");
        draft.identity().title("Ketamine");
        Readability readability = read(draft);
        Reading section = readability.sections().getOrDefault("what", Reading.NONE);
        assertEquals(new Counts(2, 1, 4, 1), section.all());
        assertEquals(new Counts(2, 1, 2, 0), section.spared());
    }

    @Test
    void itemsThatAreNoSentencesDoNotMakeATextSeemEasy() {
        Draft draft = new Draft()
                .shortAnswer("Rest now.")
                .block(new Block.Bullets(null, List.of(RichText.of("Chest pain"), RichText.of("Call us."))));
        assertEquals(
                new Counts(4, 2, 4, 0),
                read(draft).sections().getOrDefault("what", Reading.NONE).all());
    }

    @Test
    void theWholeIsTheSumOfItsSections() {
        Readability readability = read(new Draft().paragraph("You can walk a little each day. It may help."));
        Counts sum = readability.sections().values().stream().map(Reading::all).reduce(Counts.NONE, Counts::plus);
        assertEquals(sum, readability.article().all());
    }

    @Test
    void theLongestSentenceAndTheHardestWordAreNamedWithTheirPlace() {
        Readability readability =
                read(new Draft().paragraph("Rest. The administration of it takes a very long time at night."));
        assertEquals(
                new Readability.Passage(
                        "$.questions[0].blocks[0].text",
                        "The administration of it takes a very long time at night.",
                        11),
                readability.longestSentences().getFirst());
        assertEquals("administration", readability.hardestWords().getFirst().words());
        assertTrue(readability.hardestWords().size() <= 5, "five show where to begin");
    }

    private static Readability read(Draft draft) {
        return draft.manuscript(new Phrases()).readability();
    }
}
