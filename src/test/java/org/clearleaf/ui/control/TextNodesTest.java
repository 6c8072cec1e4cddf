package org.clearleaf.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextNodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "One two.", "שלום עולם", "Say שלום to all ", "مرحبا\nبك", "😀 😀"})
    void thePartsTogetherAreTheWords(String words) {
        assertEquals(words, String.join("", TextNodes.parts(words)));
    }

    @Test
    void wordsFromLeftToRightStayTogether() {
        assertEquals(List.of("One two three."), TextNodes.parts("One two three."));
    }

    @Test
    void wordsFromRightToLeftGetANodeEach() {
        assertEquals(List.of("שלום ", "עולם"), TextNodes.parts("שלום עולם"));
    }

    @Test
    void noPartHasMoreCharsThanJavaFxCanDraw() {
        assertTrue(TextNodes.parts("😀".repeat(9_000)).stream().allMatch(part -> part.length() <= 8_000));
    }

    @Test
    void anEndlessWordFromRightToLeftCanBreakAnywhere() {
        assertEquals(500, TextNodes.parts("ש".repeat(500)).size());
    }
}
