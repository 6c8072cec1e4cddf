package org.clearleaf.check.translation;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers in words of a language, in one form for all languages. */
final class Numbers {

    static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\\u00a0\\u202f ]\\d{3}(?!\\d))*(?:[.,]\\d+)?");

    private Numbers() {}

    /** Whole numbers without signs between their digits; 2,309 and 2.309 and 2 309 are the same. */
    static Set<String> in(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(Numbers::plain)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One number in the form for all languages. */
    static String plain(String number) {
        return number.replaceAll("[.,\\u00a0\\u202f ](?=\\d{3}(?!\\d))", "").replace(',', '.');
    }
}
