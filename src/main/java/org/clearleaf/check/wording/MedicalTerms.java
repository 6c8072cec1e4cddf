package org.clearleaf.check.wording;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Hit;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;
import org.clearleaf.check.text.Words;

/** A medical word must be explained, in the text or in the glossary. */
final class MedicalTerms implements Rule {

    @Override
    public String id() {
        return "P4";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        Set<String> known = explained(manuscript.article());
        for (Hit hit : manuscript.hits("medical-term", Text::isRunning)) {
            if (!isExplained(hit, known) && known.add(stem(hit.words()))) {
                found.at(hit.text(), hit.words());
            }
        }
    }

    /** Explained words, and those in the title and other names of the article. */
    private static Set<String> explained(Article article) {
        Stream<String> names = Stream.concat(
                Stream.concat(Stream.of(article.title()), article.identity().alsoKnownAs().stream()),
                article.glossary().terms().stream()
                        .flatMap(term -> Stream.concat(Stream.of(term.term()), term.synonyms().stream())));
        return names.flatMap(name -> Words.of(name).stream())
                .map(MedicalTerms::stem)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** In brackets after or before its plain words, as in "swelling (inflammation)". */
    private static boolean isExplained(Hit hit, Set<String> known) {
        String word = Pattern.quote(hit.words());
        return known.contains(stem(hit.words()))
                || Pattern.compile("\\([^)]*" + word + "|" + word + "[^.]{0,20}\\(")
                        .matcher(hit.text().plain())
                        .find();
    }

    private static String stem(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("s$", "");
    }
}
