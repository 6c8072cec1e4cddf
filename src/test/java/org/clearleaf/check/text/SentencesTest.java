package org.clearleaf.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentencesTest {

    @Test
    void endMarksAndTheQuotesAfterThemEndASentence() {
        assertEquals(
                List.of("It hurts.", "Does it pass?", "“Most often.”", "Good!"),
                Sentences.of("It hurts. Does it pass? “Most often.” Good!"));
        assertEquals(List.of("No se sabe.", "¿Por qué?"), Sentences.of("No se sabe. ¿Por qué?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask Dr. Smith about it.",
                "The dose is 2.5 mg a day.",
                "The U.S. Food and Drug Administration says so.",
                "A germ called H. pylori",
                "Take it with food (e.g. Toast) at night.",
                "No end at all",
            })
    void aDotWithinASentenceDoesNotEndIt(String sentence) {
        assertEquals(List.of(sentence), Sentences.of(sentence));
    }

    @Test
    void blankTextHasNoSentence() {
        assertEquals(List.of(), Sentences.of("  "));
    }

    @Test
    void aNumberAndACompoundAreOneWordEach() {
        assertEquals(
                List.of("In", "2025", "about", "35", "off-label", "drugs", "or", "80%", "helped"),
                Words.of("In 2025, about 35 “off-label” drugs — or 80% — helped."));
    }
}
