package org.clearleaf.check.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clearleaf.article.Article;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.ArticleTexts;
import org.clearleaf.check.text.Text;

/** Every language has the same numbers in the same part: doses, days and ages. */
final class SameNumbers implements Rule {

    @Override
    public String id() {
        return "S18-numbers";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.source().isPresent();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        manuscript.source().ifPresent(source -> compare(source, manuscript, found));
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.language("es")
                .paragraph(example.words())
                .translates(new Draft().paragraph("Take 200 mg for 3 days. In one trial 2,309 people took it."));
    }

    private static void compare(Article source, Manuscript translation, Findings found) {
        Map<String, Set<String>> theirs = numbers(ArticleTexts.of(source));
        Map<String, Set<String>> ours = numbers(translation.texts());
        for (Text text : translation.texts()) {
            Set<String> here = ours.remove(text.section());
            Set<String> there = theirs.get(text.section());
            if (here != null && there != null && !here.equals(there)) {
                found.at(text, without(there, here), without(here, there));
            }
        }
    }

    private static Map<String, Set<String>> numbers(List<Text> texts) {
        Map<String, Set<String>> numbers = new LinkedHashMap<>();
        for (Text text : texts) {
            numbers.computeIfAbsent(text.section(), _ -> new TreeSet<>()).addAll(Numbers.in(text.plain()));
        }
        return numbers;
    }

    private static String without(Set<String> some, Set<String> others) {
        String missing =
                some.stream().filter(number -> !others.contains(number)).collect(Collectors.joining(", "));
        return missing.isEmpty() ? "–" : missing;
    }
}
