package org.clearleaf.check.governance;

import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** A day without its year is soon a riddle. */
final class YearGiven implements Rule {

    @Override
    public String id() {
        return "S26";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        manuscript.hits("date-without-year", _ -> true).forEach(hit -> found.at(hit.text(), hit.words()));
    }
}
