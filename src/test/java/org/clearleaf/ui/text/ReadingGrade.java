package org.clearleaf.ui.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How many years of school a sentence asks for (Flesch-Kincaid), by a simple count of syllables. */
final class ReadingGrade {

    /** Fewer words make a label, of which the formula can say nothing. */
    private static final int FEWEST = 8;

    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*\\{?[^{}]*\\}?[^{}]*\\}");
    /** Names stand as they are: words with a capital inside a sentence, with digits or with signs, and those in quotes. */
    private static final Pattern NAME =
            Pattern.compile("(?<![.?!:] )(?<!^)\\b[A-Z][\\w+.-]*|\\S*[\\d_/+]\\S*|--\\S+|\"[^\"]*\"");

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’-]*");
    private static final Pattern SENTENCE = Pattern.compile("[.?!:]+(?=\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingGrade() {}

    /** 0 for what is too short to tell. */
    static double of(String message) {
        String filled = PLACE.matcher(message).replaceAll("it").replace("''", "'");
        String plain = NAME.matcher(filled).replaceAll("");
        List<String> words =
                WORD.matcher(plain).results().map(MatchResult::group).toList();
        if (words.size() < FEWEST) {
            return 0;
        }
        double sentences = Math.max(1, SENTENCE.matcher(plain).results().count());
        double syllables = words.stream().mapToLong(ReadingGrade::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    private static long syllables(String word) {
        String letters = word.toLowerCase(Locale.ENGLISH).replaceAll("[^a-z]", "");
        String heard = letters.replaceAll("([^aeiouyl])e$|([^aeiouydt])ed$|(?<=[^aeiouycgsxz])e(?=s$)", "$1$2");
        return Math.max(1, VOWELS.matcher(heard).results().count());
    }
}
