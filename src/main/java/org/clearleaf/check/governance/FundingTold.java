package org.clearleaf.check.governance;

import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Who paid may have had a say. */
final class FundingTold implements Rule {

    @Override
    public String id() {
        return "S11-funding";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        String funding = manuscript.article().publication().funding();
        if (manuscript.matches("funding-untold", funding)) {
            found.at("$.funding", funding);
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.publication().funding(example.words());
    }
}
