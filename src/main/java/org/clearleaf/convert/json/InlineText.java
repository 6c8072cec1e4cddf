package org.clearleaf.convert.json;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.clearleaf.article.Article;
import org.clearleaf.article.Comparison;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.FrequencyWords;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.jspecify.annotations.Nullable;

/** Turns runs of words back into the marks of the format. */
final class InlineText {

    private static final String MARKS = "([*\\[\\]{}\\\\])";

    private final FrequencyWords numbers;
    private final Map<String, Frequency> frequencies = new HashMap<>();
    private final Map<String, Frequency> comparisons = new HashMap<>();

    InlineText(Article article) {
        numbers = new FrequencyWords(article.language());
        article.risks().risks().forEach(risk -> add(risk.id(), risk.frequency(), risk.comparison()));
        article.benefits().benefits().forEach(one -> add(one.id(), one.frequency(), one.comparison()));
    }

    private void add(String id, Frequency frequency, @Nullable Comparison comparison) {
        frequencies.put(id, frequency);
        if (comparison != null) {
            comparisons.put(id, comparison.frequency());
        }
    }

    String of(RichText text) {
        return text.runs().stream().map(this::of).collect(Collectors.joining());
    }

    private String of(Run run) {
        return switch (run) {
            case Run.Plain(String words) -> escaped(words);
            case Run.Strong(String words) -> "*" + escaped(words) + "*";
            case Run.TermRef(String term, String words) -> "[[" + term + "|" + escaped(words) + "]]";
            case Run.Derived(String outcome, String words) -> "{=" + outcome + form(outcome, words) + "}";
            case Run.SourceMark(var sources) -> "{" + String.join(", ", sources) + "}";
        };
    }

    /** Which of the forms of a number was asked for shows in its words. */
    private String form(String outcome, String words) {
        Frequency frequency = frequencies.getOrDefault(outcome, new Frequency.Unknown());
        if (words.equals(numbers.inFull(frequency))) {
            return "";
        }
        Frequency compared = comparisons.get(outcome);
        return compared != null && words.equals(numbers.inFull(compared)) ? ":comparison" : ":short";
    }

    private static String escaped(String words) {
        return words.replaceAll(MARKS, "\\\\$1");
    }
}
