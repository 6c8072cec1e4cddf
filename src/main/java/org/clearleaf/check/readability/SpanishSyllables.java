package org.clearleaf.check.readability;

import java.util.regex.Pattern;

/**
 * The rules of Spanish spelling: two strong vowels part, a weak one joins its neighbour, and an accent on a weak vowel parts it
 * from a strong one. Places for a hyphen would count too few: a-ños is not hyphenated.
 */
final class SpanishSyllables extends Syllables {

    /** In letters that stand for kinds of vowels: S strong, W weak, A weak with an accent. */
    private static final Pattern NUCLEUS = Pattern.compile("W?S(?:W(?![SA]))?|W?A|WW?");

    @Override
    int ofLetters(String word) {
        String kinds = word.replaceAll("qu(?=[eiéí])|gu(?=[eiéí])", "-")
                .replaceAll("(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])", "")
                .replaceAll("y$", "i")
                .replaceAll("ii", "i-i")
                .replaceAll("[aeoáéó]", "S")
                .replaceAll("[iuü]", "W")
                .replaceAll("[íú]", "A");
        return Math.max(1, (int) NUCLEUS.matcher(kinds).results().count());
    }
}
