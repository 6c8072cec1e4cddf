package org.clearleaf.check.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EaseTest {

    @ParameterizedTest
    @CsvSource({
        "-5, VERY_HARD",
        "39.9, VERY_HARD",
        "40, SOMEWHAT_HARD",
        "54.9, SOMEWHAT_HARD",
        "55, NORMAL",
        "64.9, NORMAL",
        "65, FAIRLY_EASY",
        "79.9, FAIRLY_EASY",
        "80, VERY_EASY",
        "120, VERY_EASY"
    })
    void aBandBeginsAtItsLowestNumber(double number, Ease band) {
        assertEquals(band, Ease.ofInflesz(number));
    }
}
