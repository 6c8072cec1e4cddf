package org.clearleaf.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of people: which there can be, and how they are said. */
final class NumbersTest {

    private final FrequencyWords words = new FrequencyWords(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({"-1, 100", "101, 100", "0, 0", "0, -5", "1, 0"})
    void aCountOutsideItsGroupCanNotBe(int count, int denominator) {
        assertThrows(IllegalArgumentException.class, () -> new Frequency.Count(count, denominator));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, 100", "6, 5, 100", "5, 101, 100", "0, 0, 0", "0, 0, -1"})
    void aRangeOutsideItsGroupCanNotBe(int low, int high, int denominator) {
        assertThrows(IllegalArgumentException.class, () -> new Frequency.Range(low, high, denominator));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 0", "35, 100, 65", "2147483647, 2147483647, 0"})
    void theOthersAreTheRestOfTheGroup(int count, int denominator, int others) {
        assertEquals(others, new Frequency.Count(count, denominator).without());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 100 | 0 out of 100 people | 0 in 100",
                "1 | 100 | 1 out of 100 people | 1 in 100",
                "35 | 100 | 35 out of 100 people | 35 in 100",
                "4 | 1000 | 4 out of 1,000 people | 4 in 1,000",
                "1234 | 100000 | 1,234 out of 100,000 people | 1,234 in 100,000",
            })
    void aCountIsSaidInItsGroup(int count, int denominator, String full, String brief) {
        Frequency frequency = new Frequency.Count(count, denominator);
        assertEquals(full, words.inFull(frequency));
        assertEquals(brief, words.inShort(frequency));
    }

    @Test
    void aRangeIsSaidFromItsLowEnd() {
        Frequency frequency = new Frequency.Range(10, 20, 1000);
        assertEquals("10 to 20 out of 1,000 people", words.inFull(frequency));
        assertEquals("10 to 20 in 1,000", words.inShort(frequency));
    }

    @Test
    void whatIsNotKnownIsNeverSaidAsNone() {
        assertEquals("an unknown number of people", words.inFull(new Frequency.Unknown()));
        assertEquals("No known count", words.inShort(new Frequency.Unknown()));
    }

    @Test
    void aPartNamesItsWhole() {
        assertEquals("Part of the 35 in 100", words.partOf(new Frequency.Count(35, 100)));
    }

    @Test
    void aLanguageWithoutWordsGetsEnglishOnesAndNeverTheMachines() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("35 in 100", new FrequencyWords(Locale.of("xx")).inShort(new Frequency.Count(35, 100)));
        } finally {
            Locale.setDefault(machine);
        }
    }
}
