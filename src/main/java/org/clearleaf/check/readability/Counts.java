package org.clearleaf.check.readability;

import java.util.OptionalDouble;

/**
 * What readability formulas are made of. Each formula needs at least one word and one sentence.
 *
 * @param polysyllables words of three or more syllables
 */
public record Counts(int words, int sentences, int syllables, int polysyllables) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    /** McLaughlin made SMOG for samples of 30 sentences; with fewer it says little. */
    private static final int SENTENCES_FOR_SMOG = 30;

    public boolean isEmpty() {
        return words == 0 || sentences == 0;
    }

    Counts plus(Counts other) {
        return new Counts(
                words + other.words,
                sentences + other.sentences,
                syllables + other.syllables,
                polysyllables + other.polysyllables);
    }

    /** Flesch 1948, English: at most 121.22; higher is easier. */
    public double fleschReadingEase() {
        return 206.835 - 1.015 * wordsPerSentence() - 84.6 * syllablesPerWord();
    }

    /** Kincaid 1975, English: the school grade in the US; at least -3.40. */
    public double fleschKincaidGrade() {
        return 0.39 * wordsPerSentence() + 11.8 * syllablesPerWord() - 15.59;
    }

    /** McLaughlin 1969, English: the school grade at which all is understood; empty when the text is too short. */
    public OptionalDouble smog() {
        return sentences < SENTENCES_FOR_SMOG ? OptionalDouble.empty() : OptionalDouble.of(smogFormula());
    }

    double smogFormula() {
        return 1.0430 * Math.sqrt(30.0 * polysyllables / sentences) + 3.1291;
    }

    /** Fernández Huerta 1959, Spanish, in the corrected form with words per sentence; higher is easier. */
    public double fernandezHuerta() {
        return 206.84 - 60 * syllablesPerWord() - 1.02 * wordsPerSentence();
    }

    /** Szigriszt Pazos 1993 on the INFLESZ scale, Spanish: from 55 normal, from 65 fairly easy, from 80 very easy. */
    public double inflesz() {
        return 206.835 - 62.3 * syllablesPerWord() - wordsPerSentence();
    }

    private double wordsPerSentence() {
        return (double) words / sentences;
    }

    private double syllablesPerWord() {
        return (double) syllables / words;
    }
}
