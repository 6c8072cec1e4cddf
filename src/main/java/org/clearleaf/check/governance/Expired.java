package org.clearleaf.check.governance;

import java.time.LocalDate;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.DraftPublication;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Past its last day an article must not be relied on. */
final class Expired implements Rule {

    @Override
    public String id() {
        return "S10-expired";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        LocalDate expires = manuscript.article().publication().dates().expires();
        if (expires != null && !manuscript.today().isBefore(expires)) {
            found.at("$.dates.expires", expires.toString());
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        LocalDate today = DraftPublication.TODAY;
        LocalDate published = today.minusYears(1);
        draft.publication().dates(published, null, today, example.isGood() ? today.plusDays(1) : today);
    }
}
