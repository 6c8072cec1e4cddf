package org.clearleaf.check.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are published ones or those of the test suite of textstat, an independent implementation. */
final class CountsTest {

    private static final double THREE_DECIMALS = 0.0005;

    @ParameterizedTest
    @CsvSource({
        "99, 11, 139, 78.918, 4.488",
        "372, 17, 549, 59.771, 10.359",
        "5, 1, 7, 83.320, 2.880",
        "13, 1, 24, 37.455, 11.265",
        "6, 1, 6, 116.145, -1.450",
        "1, 1, 1, 121.220, -3.400",
    })
    void englishFormulasGiveThePublishedNumbers(int words, int sentences, int syllables, double ease, double grade) {
        Counts counts = new Counts(words, sentences, syllables, 0);
        assertEquals(ease, counts.fleschReadingEase(), THREE_DECIMALS);
        assertEquals(grade, counts.fleschKincaidGrade(), THREE_DECIMALS);
    }

    @ParameterizedTest
    @CsvSource({"99, 11, 139, 113.418, 110.363", "372, 17, 549, 95.972, 93.010", "5, 1, 7, 117.740, 114.615"})
    void spanishFormulasGiveThePublishedNumbers(
            int words, int sentences, int syllables, double fernandezHuerta, double inflesz) {
        Counts counts = new Counts(words, sentences, syllables, 0);
        assertEquals(fernandezHuerta, counts.fernandezHuerta(), THREE_DECIMALS);
        assertEquals(inflesz, counts.inflesz(), THREE_DECIMALS);
    }

    /**
     * The first paragraph of a well-known Spanish novel: 162 words, 6 sentences, and 328 syllables as they are spoken. Places
     * for hyphens, plus one, would give 306 and make it seem easier than it is (65.967 and 62.162).
     */
    @ParameterizedTest
    @CsvSource({"328, 57.819, 53.697", "306, 65.967, 62.157"})
    void syllablesAsSpokenDecideHowHardSpanishIs(int syllables, double fernandezHuerta, double inflesz) {
        Counts counts = new Counts(162, 6, syllables, 0);
        assertEquals(fernandezHuerta, counts.fernandezHuerta(), THREE_DECIMALS);
        assertEquals(inflesz, counts.inflesz(), THREE_DECIMALS);
    }

    @ParameterizedTest
    @CsvSource({"11, 6, 7.348", "17, 38, 11.670", "1, 1, 8.842"})
    void theFormulaOfSmogGivesThePublishedNumbers(int sentences, int polysyllables, double grade) {
        assertEquals(grade, new Counts(1, sentences, 1, polysyllables).smogFormula(), THREE_DECIMALS);
    }

    @Test
    void smogIsGivenFromThirtySentencesOnly() {
        assertTrue(new Counts(290, 29, 400, 30).smog().isEmpty(), "29 sentences are too short for SMOG");
        assertEquals(8.842, new Counts(300, 30, 400, 30).smog().orElseThrow(), THREE_DECIMALS);
    }
}
