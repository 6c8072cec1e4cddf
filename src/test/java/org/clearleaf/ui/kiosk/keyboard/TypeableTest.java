package org.clearleaf.ui.kiosk.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypeableTest {

    private final Typeable typeable = new Typeable();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "back pain",
                "¿Qué es? ñ",
                "œuf, ça",
                "não",
                "kijan ou rele l’",
                "50 % (1/2)",
                "боль",
                "ألم",
                "背痛"
            })
    void plainWordsAreTaken(String words) {
        assertEquals(words, typeable.of(words, 100));
    }

    @Test
    void emojiAreNot() {
        assertEquals("ab", typeable.of("a\uD83D\uDE00\u2764\uFE0F\uD83D\uDC68\u200D\uD83D\uDC67b", 100));
        assertEquals("x", typeable.of("\uD83Dx\uDE00", 100), "nor half of one");
    }

    @Test
    void aLetterBearsTwoMarksAtMost() {
        assertEquals("x\u0316\u0317", typeable.of("x\u0316\u0317\u0318\u0319\u031A", 100));
        assertEquals("x\u0316\u0317y", typeable.of("x\u0316\u0317\u200B\u0318\u0319y", 100), "nothing breaks a pile");
    }

    @Test
    void accentsJoinTheirLetters() {
        assertEquals("é", typeable.of("e\u0301", 1));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x09, 0x0a, 0x1b, 0x7f, 0x85, 0xad, 0x200b, 0x200e, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066,
                0x2069, 0xe000, 0xfeff, 0xffff
            })
    void whatOneCantSeeIsNot(int character) {
        assertEquals("ab", typeable.of("a" + Character.toString(character) + "b", 100));
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, a", "3, abc", "9, abc"})
    void thereIsNoMoreThanRoom(int room, String taken) {
        assertEquals(taken, typeable.of("abc", room));
    }
}
