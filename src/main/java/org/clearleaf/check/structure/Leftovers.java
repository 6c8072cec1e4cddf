package org.clearleaf.check.structure;

import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** What was left from a template has not been thought about. */
final class Leftovers implements Rule {

    @Override
    public String id() {
        return "S21";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        manuscript.hits("leftover", _ -> true).forEach(hit -> found.at(hit.text(), hit.words()));
    }
}
