package org.clearleaf.check.translation;

import org.clearleaf.article.Article;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** What a translation must have in common with the article that it was made from. */
interface TranslationRule extends Rule {

    /** Names what differs; called for translations alone. */
    void compare(Article source, Manuscript translation, Findings found);

    @Override
    default boolean appliesTo(Manuscript manuscript) {
        return manuscript.source().isPresent();
    }

    @Override
    default void check(Manuscript manuscript, Findings found) {
        manuscript.source().ifPresent(source -> compare(source, manuscript, found));
    }
}
