package org.clearleaf.check.structure;

import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Questions to take along help readers to speak up at a visit. */
final class QuestionsToTake implements Rule {

    @Override
    public String id() {
        return "P23";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        if (manuscript.article().questionsToAsk().isEmpty()) {
            found.at("$.questionsToAsk");
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        if (example.isGood()) {
            draft.toAsk(example.words());
        }
    }
}
