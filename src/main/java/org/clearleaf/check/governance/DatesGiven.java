package org.clearleaf.check.governance;

import java.time.LocalDate;
import org.clearleaf.article.Dates;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.DraftPublication;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Dates tell whether an article can still be relied on; no day of the past may lie in the future. */
final class DatesGiven implements Rule {

    @Override
    public String id() {
        return "S10";
    }

    /** As long as the NHS lets an article stand. */
    private static final int MAX_MONTHS = 36;

    @Override
    public void check(Manuscript manuscript, Findings found) {
        Dates dates = manuscript.article().publication().dates();
        LocalDate next = dates.nextReview();
        if (next == null) {
            found.say("review", "$.dates");
        } else if (dates.lastChecked()
                .filter(checked -> next.isAfter(checked.plusMonths(MAX_MONTHS)))
                .isPresent()) {
            found.say("far", "$.dates.nextReview", MAX_MONTHS);
        }
        if (dates.expires() == null) {
            found.at("$.dates");
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        LocalDate today = DraftPublication.TODAY;
        draft.publication().dates(today, null, today.plusYears(1), example.isGood() ? today.plusYears(2) : null);
    }
}
