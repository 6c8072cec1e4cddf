package org.clearleaf.check.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clearleaf.article.Article;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.text.ArticleTexts;
import org.clearleaf.check.text.Text;

/** Compares, part by part, what two languages say in numbers. */
final class TextNumbers {

    private static final String NOTHING = "–";

    private final Function<String, Set<String>> numbers;

    /**
     * Compares nothing yet.
     *
     * @param numbers what to look for in a text
     */
    TextNumbers(Function<String, Set<String>> numbers) {
        this.numbers = numbers;
    }

    /** Names each part in which they differ: what only the source has, and what only the translation has. */
    void compare(Article source, Manuscript translation, Findings found) {
        Map<String, Set<String>> theirs = bySection(ArticleTexts.of(source));
        Map<String, Set<String>> ours = bySection(translation.texts());
        for (Text text : translation.texts()) {
            Set<String> here = ours.remove(text.section());
            Set<String> there = theirs.get(text.section());
            if (here != null && there != null && !here.equals(there)) {
                found.at(text, without(there, here), without(here, there));
            }
        }
    }

    private Map<String, Set<String>> bySection(List<Text> texts) {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (Text text : texts) {
            all.computeIfAbsent(text.section(), _ -> new TreeSet<>()).addAll(numbers.apply(text.plain()));
        }
        return all;
    }

    private static String without(Set<String> some, Set<String> others) {
        String missing =
                some.stream().filter(number -> !others.contains(number)).collect(Collectors.joining(", "));
        return missing.isEmpty() ? NOTHING : missing;
    }
}
