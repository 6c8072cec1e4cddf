package org.clearleaf.check.safety;

import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** A choice needs a second thing to choose, and doing nothing is one. */
final class Alternatives implements Rule {

    @Override
    public String id() {
        return "I1";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.isIntervention();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        if (manuscript.isIntervention() && manuscript.knows("alternative") && !manuscript.says("alternative")) {
            found.at("$.questions");
        }
    }
}
