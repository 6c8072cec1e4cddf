package org.clearleaf.check.governance;

import java.time.LocalDate;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.DraftPublication;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** The day on which somebody was to look at the article again has come. */
final class ReviewDue implements Rule {

    @Override
    public String id() {
        return "S10-due";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        LocalDate due = manuscript.article().publication().dates().nextReview();
        if (due != null && !manuscript.today().isBefore(due)) {
            found.at("$.dates.nextReview", due.toString());
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        LocalDate today = DraftPublication.TODAY;
        LocalDate published = today.minusYears(1);
        draft.publication().dates(published, null, example.isGood() ? today.plusDays(1) : today, today.plusYears(1));
    }
}
