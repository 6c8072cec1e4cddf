package org.clearleaf.check.number;

import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** In the United Kingdom no space stands between a number and its unit. */
final class DoseSpace implements Rule {

    @Override
    public String id() {
        return "N14";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        manuscript.hits("dose-space", _ -> true).forEach(hit -> found.at(hit.text(), hit.words()));
    }
}
