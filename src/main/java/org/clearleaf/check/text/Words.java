package org.clearleaf.check.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Splits text into words as a reader counts them: a number is a word, and so is a compound with a hyphen. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s—–]*");

    /** Signs that stand around a word and are not spoken. */
    private static final Pattern AFTER = Pattern.compile("[^\\p{L}\\p{N}%]+$");

    private Words() {}

    public static List<String> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> AFTER.matcher(word).replaceFirst(""))
                .toList();
    }
}
