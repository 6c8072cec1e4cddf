package org.clearleaf.check.governance;

import java.time.LocalDate;
import org.clearleaf.article.Reviewer;
import org.clearleaf.article.ReviewerKind;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.DraftPublication;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Somebody with clinical training should have checked the article, and be named. */
final class ClinicalReview implements Rule {

    @Override
    public String id() {
        return "S11-review";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        if (!manuscript.article().publication().isClinicallyReviewed()) {
            found.at("$.reviewers");
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        LocalDate today = DraftPublication.TODAY;
        draft.publication().dates(today, today, today.plusYears(1), today.plusYears(2));
        if (example.isGood()) {
            draft.publication().reviewer(new Reviewer(example.words(), ReviewerKind.CLINICAL, today, null, "MD", null));
        }
    }
}
