package org.clearleaf.check.wording;

import java.util.Locale;
import org.clearleaf.article.Article;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Role;

/** There is a shorter word that everybody uses. */
final class EverydayWords implements Rule {

    @Override
    public String id() {
        return "P3";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        manuscript.hits("hard-word", text -> text.isRunning() || text.role() == Role.HEADING).stream()
                .filter(hit -> isAvoidable(hit.words().toLowerCase(Locale.ROOT), manuscript.article()))
                .forEach(hit -> found.at(hit.text(), hit.words()));
    }

    private static boolean isAvoidable(String word, Article article) {
        return article.glossary().terms().stream()
                .noneMatch(term -> term.term().toLowerCase(Locale.ROOT).contains(word));
    }
}
