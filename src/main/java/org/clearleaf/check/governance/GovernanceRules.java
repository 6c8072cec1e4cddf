package org.clearleaf.check.governance;

import java.util.List;
import org.clearleaf.check.rule.Rule;

/** Rules for who stands behind an article. */
public final class GovernanceRules {

    private GovernanceRules() {}

    public static List<Rule> all() {
        return List.of(
                new DatesGiven(),
                new FutureDate(),
                new Expired(),
                new ReviewDue(),
                new AuthorKnown(),
                new ClinicalReview(),
                new FundingTold(),
                new SourcesNamed(),
                new StudiesSourced(),
                new YearGiven(),
                new RatingsCurrent());
    }
}
