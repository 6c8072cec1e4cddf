package org.clearleaf.search.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text becomes the pieces of words that the model was trained on. */
final class WordPiecesTest {

    private static final Map<String, Integer> NUMBERS =
            Map.of("[UNK]", 1, "[CLS]", 2, "[SEP]", 3, "keta", 4, "##mine", 5, "pain", 6, "?", 7, "cafe", 8, "##s", 9);

    @Test
    void aWordIsDividedIntoTheLongestPiecesThatAreKnown() {
        assertArrayEquals(new long[] {2, 4, 5, 3}, pieces("ketamine", 10));
        assertArrayEquals(new long[] {2, 6, 9, 7, 3}, pieces("pains?", 10));
    }

    @Test
    void caseAndAccentsMakeNoDifference() {
        assertArrayEquals(new long[] {2, 8, 3}, pieces("CAF\u00c9", 10));
        assertArrayEquals(new long[] {2, 8, 3}, pieces("cafe\u0301", 10));
    }

    @Test
    void aWordWithAnUnknownPieceIsUnknownAsAWhole() {
        assertArrayEquals(new long[] {2, 1, 6, 3}, pieces("ketaxyz pain", 10));
        assertArrayEquals(new long[] {2, 1, 3}, pieces("pain".repeat(50), 10));
    }

    @Test
    void whatIsTooLongLosesItsEndButNotTheMarkOfTheEnd() {
        assertArrayEquals(new long[] {2, 6, 6, 3}, pieces("pain pain pain pain", 4));
        assertArrayEquals(new long[] {2, 6, 4, 3}, pieces("pain ketamine", 4));
    }

    @Test
    void nothingIsNoPieces() {
        assertArrayEquals(new long[] {2, 3}, pieces("", 10));
        assertArrayEquals(new long[] {2, 3}, pieces(" \u200b\n", 10));
    }

    @Test
    void aVocabularyWithoutTheMarksIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WordPieces(Map.of("pain", 1), 10));
    }

    private static long[] pieces(String text, int most) {
        return new WordPieces(NUMBERS, most).of(text);
    }
}
