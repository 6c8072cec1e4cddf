package org.clearleaf.check.readability;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Counts the syllables of words as they are spoken. */
public abstract sealed class Syllables permits EnglishSyllables, SpanishSyllables {

    private static final Pattern HYPHEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]s$|['’]");

    /** What is read letter by letter, such as FDA, and not as a word, such as AIDS. */
    private static final Pattern SPELLED_OUT = Pattern.compile("(?!(?:AIDS|NSAID|SIDA|AINE|COVID|PET)$)\\p{Lu}{2,5}");

    /** For Spanish its own rules, for any other language those of English. */
    public static Syllables in(Locale language) {
        return language.getLanguage().equals("es") ? new SpanishSyllables() : new EnglishSyllables();
    }

    /** Syllables of one word of small letters only; at least 1. */
    abstract int ofLetters(String word);

    /** Syllables of a word as it stands in a text, with capitals, hyphens and digits; a numeral counts as one. */
    public int of(String word) {
        int syllables = Arrays.stream(HYPHEN.split(word))
                .map(piece -> APOSTROPHE.matcher(piece).replaceAll(""))
                .filter(piece -> !piece.isEmpty())
                .mapToInt(this::ofPiece)
                .sum();
        return Math.max(1, syllables);
    }

    private int ofPiece(String piece) {
        if (piece.chars().anyMatch(Character::isDigit)) {
            return 1;
        }
        return SPELLED_OUT.matcher(piece).matches() ? piece.length() : ofLetters(piece.toLowerCase(Locale.ROOT));
    }
}
