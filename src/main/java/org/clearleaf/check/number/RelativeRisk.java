package org.clearleaf.check.number;

import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Hit;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;

/** "Twice the risk" says nothing without both numbers of people. */
final class RelativeRisk implements Rule {

    @Override
    public String id() {
        return "N5";
    }

    /** A number for each of the two groups. */
    private static final int BOTH = 2;

    @Override
    public void check(Manuscript manuscript, Findings found) {
        for (Hit hit : manuscript.hits("relative", Text::isRunning)) {
            long counts = manuscript
                    .pattern("count")
                    .matcher(hit.text().plain())
                    .results()
                    .count();
            if (counts < BOTH) {
                found.at(hit.text(), hit.words());
            }
        }
    }
}
