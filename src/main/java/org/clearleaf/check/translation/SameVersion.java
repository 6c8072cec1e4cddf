package org.clearleaf.check.translation;

import org.clearleaf.article.Article;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** A translation of an older version may miss what was mended since. */
final class SameVersion implements Rule {

    @Override
    public String id() {
        return "S18-version";
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
        draft.version(example.isGood() ? 2 : 1).translates(new Draft().version(2));
    }

    private static void compare(Article source, Manuscript translation, Findings found) {
        int theirs = source.identity().version();
        int ours = translation.article().identity().version();
        if (ours < theirs) {
            found.at("$.version", ours, theirs);
        }
    }
}
