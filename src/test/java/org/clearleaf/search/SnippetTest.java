package org.clearleaf.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.clearleaf.article.Article;
import org.junit.jupiter.api.Test;

/** A result shows one or two lines of the answer, around what matches. */
final class SnippetTest {

    private static final String FILLING = "Many words stand here that say nothing at all. ".repeat(5);

    @Test
    void aShortAnswerIsShownWhole() {
        assertEquals("A zebra runs.", snippet("zebra", "A zebra runs.", "A zebra eats."));
    }

    @Test
    void theTextIsUsedIfTheAnswerHasNoMatch() {
        assertEquals("A zebra eats.", snippet("zebra", "Yes.", "Nothing.", "A zebra eats."));
    }

    @Test
    void ofSeveralParagraphsThatWithMostMatchesIsUsed() {
        assertEquals("A zebra has stripes.", snippet("zebra stripes", "Yes.", "A zebra eats.", "A zebra has stripes."));
    }

    @Test
    void theAnswerIsShownIfOnlyTheQuestionMatches() {
        assertEquals("Yes.", snippet("question", "Yes.", "More."));
    }

    @Test
    void aLongTextIsCutAroundTheMatch() {
        String snippet = snippet("zebra", FILLING + "Then a zebra comes and eats. " + FILLING);
        assertTrue(snippet.startsWith("…Then a zebra comes"), snippet);
        assertTrue(snippet.endsWith("…"), snippet);
    }

    @Test
    void theBeginningIsCutOnlyIfNeeded() {
        String snippet = snippet("zebra", "A zebra comes. " + FILLING);
        assertTrue(snippet.startsWith("A zebra comes. Many words"), snippet);
    }

    @Test
    void theEndIsNotMarkedAsCutIfItIsShown() {
        String snippet = snippet("zebra", FILLING + "Then a zebra comes.");
        assertTrue(snippet.endsWith("a zebra comes."), snippet);
    }

    @Test
    void thePlaceWithMostMatchesIsShown() {
        String snippet =
                snippet("zebra stripes", "A zebra. " + FILLING + "The zebra has stripes and more stripes. " + FILLING);
        assertTrue(snippet.contains("zebra has stripes and more stripes"), snippet);
    }

    @Test
    void wordsAreNeverCutAndTheLengthIsThatOfTwoLines() {
        for (int before = 0; before < 200; before++) {
            String text = "word ".repeat(before) + "zebra " + "word ".repeat(60);
            String snippet = snippet("zebra", text);
            String bare = snippet.replace("…", "");
            assertTrue(bare.contains("zebra"), snippet);
            assertTrue(bare.length() <= 110, () -> "at most 110 characters: " + snippet);
            assertTrue(List.of(bare.split(" ", -1)).stream().allMatch(word -> word.matches("word|zebra")), snippet);
        }
    }

    @Test
    void aWordWithoutEndIsCutBetweenCharacters() {
        String snippet = snippet("zebra", "😀".repeat(300) + " zebra");
        assertEquals(
                0,
                snippet.codePoints()
                        .filter(c -> Character.getType(c) == Character.SURROGATE)
                        .count());
        assertTrue(snippet.length() <= 112, snippet);
    }

    @Test
    void aTermIsShownWithItsOtherNamesAndItsMeaning() {
        Article article = new Draft("topic", "en", "Topic", "Short.")
                .explains("infusion", "A slow drip.", "IV")
                .done();
        try (SearchIndex index = SearchIndex.of(List.of(article))) {
            Hit hit = Shelf.hits(Shelf.search(index, "infusion")).findFirst().orElseThrow();
            assertEquals("infusion (IV): A slow drip.", hit.snippet());
        }
    }

    private static String snippet(String words, String answer, String... body) {
        Article article = new Draft("topic", "en", "Topic", "Short.")
                .asks("q", "Question?", answer, body)
                .done();
        try (SearchIndex index = SearchIndex.of(List.of(article))) {
            return Shelf.hits(Shelf.search(index, words))
                    .findFirst()
                    .orElseThrow()
                    .snippet();
        }
    }
}
