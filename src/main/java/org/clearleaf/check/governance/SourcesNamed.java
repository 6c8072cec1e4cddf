package org.clearleaf.check.governance;

import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;

/** A health text rests on something, and says on what. */
final class SourcesNamed implements Rule {

    @Override
    public String id() {
        return "J2";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        boolean marked = manuscript.texts().stream().anyMatch(Text::isSourced);
        if (manuscript.article().sources().isEmpty() && !marked) {
            found.at("$.sources");
        }
    }
}
