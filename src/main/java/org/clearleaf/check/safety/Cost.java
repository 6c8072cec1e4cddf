package org.clearleaf.check.safety;

import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** What it costs is part of the choice, and of the questions to ask. */
final class Cost implements Rule {

    @Override
    public String id() {
        return "I2";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.isIntervention();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        if (manuscript.isIntervention() && manuscript.knows("cost") && !manuscript.says("cost")) {
            found.at("$.questionsToAsk");
        }
    }
}
