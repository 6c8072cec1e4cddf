package org.clearleaf.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What reaches the screen and the search is short and harmless. */
final class TypedTextTest {

    @Test
    void lettersAreComposed() {
        assertEquals("é", TypedText.clean("e\u0301"));
    }

    @Test
    void noMoreThanTwoMarksStandOnALetter() {
        assertEquals("k\u0316\u0317e", TypedText.clean("k\u0316\u0317\u0318\u0319e"));
        assertEquals("e", TypedText.clean("\u0316\u0316e"), "marks without a letter");
    }

    @Test
    void controlAndDirectionCharactersAreGone() {
        assertEquals("a b", TypedText.clean("\u202ea\t\u0000\n b\u2069\ufeff"));
        assertEquals("ab", TypedText.clean("a\ud800b"), "half a character");
    }

    @Test
    void aHundredCharactersAreKeptAndNoneIsHalved() {
        assertEquals(100, TypedText.clean("x".repeat(500)).length());
        assertEquals("x".repeat(99), TypedText.clean("x".repeat(99) + "😀"));
    }

    @Test
    void aQueryIsAlwaysClean() {
        assertEquals("a b", new Query(" a \u202e b ", Locale.ENGLISH, null, null, 1).words());
        assertThrows(IllegalArgumentException.class, () -> new Query("a", Locale.ENGLISH, null, null, 0));
    }
}
