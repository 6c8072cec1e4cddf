package org.clearleaf.check.governance;

import java.time.LocalDate;
import java.util.List;
import org.clearleaf.article.HumanRating;
import org.clearleaf.article.RatingInstrument;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.DraftPublication;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** A rating from before the last change is one of another text. */
final class RatingsCurrent implements Rule {

    @Override
    public String id() {
        return "Q1";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return !manuscript.article().publication().ratings().isEmpty();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        LocalDate updated = manuscript.article().publication().dates().updated();
        List<HumanRating> ratings = manuscript.article().publication().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            LocalDate rated = ratings.get(i).date();
            if (rated.isBefore(updated)) {
                found.at("$.quality.humanRatings[" + i + "].date", rated.toString(), updated.toString());
            }
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        LocalDate rated = example.isGood() ? DraftPublication.TODAY : DraftPublication.TODAY.minusDays(1);
        draft.publication().rating(new HumanRating(RatingInstrument.JAMA, "a nurse", rated, 3, 4, null));
    }
}
