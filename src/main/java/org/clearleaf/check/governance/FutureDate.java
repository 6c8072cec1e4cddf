package org.clearleaf.check.governance;

import java.time.LocalDate;
import java.util.List;
import org.clearleaf.article.Dates;
import org.clearleaf.article.HumanRating;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.DraftPublication;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What has not happened yet can not have been reviewed. */
final class FutureDate implements Rule {

    @Override
    public String id() {
        return "S10-future";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        Dates dates = manuscript.article().publication().dates();
        after(manuscript.today(), dates.published(), "published", "$.dates.published", found);
        after(manuscript.today(), dates.updated(), "updated", "$.dates.updated", found);
        after(manuscript.today(), dates.reviewed(), "reviewed", "$.dates.reviewed", found);
        List<HumanRating> ratings = manuscript.article().publication().ratings();
        for (int i = 0; i < ratings.size(); i++) {
            LocalDate rated = ratings.get(i).date();
            after(manuscript.today(), rated, "date", "$.quality.humanRatings[" + i + "].date", found);
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        LocalDate today = DraftPublication.TODAY;
        LocalDate published = example.isGood() ? today : today.plusDays(2);
        draft.publication().dates(published, null, today.plusYears(1), today.plusYears(2));
    }

    /** A day of leave, since the author may live where it is tomorrow already. */
    private static void after(LocalDate today, @Nullable LocalDate day, String field, String path, Findings found) {
        if (day != null && day.isAfter(today.plusDays(1))) {
            found.at(path, field, day.toString());
        }
    }
}
