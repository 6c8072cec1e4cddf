package org.clearleaf.check.number;

import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Hit;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;

/** "1 in 7" sounds like more than "14 in 100", and two of them can not be compared. */
final class OneInX implements Rule {

    @Override
    public String id() {
        return "N4";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        for (Hit hit : manuscript.hits("one-in-x", Text::isRunning)) {
            String of = hit.words().replaceAll(".*?([\\p{L}\\d,.]+)$", "$1");
            if (!of.matches("10|100|1,?000|10,?000|100,?000")) {
                found.at(hit.text(), hit.words());
            }
        }
    }
}
