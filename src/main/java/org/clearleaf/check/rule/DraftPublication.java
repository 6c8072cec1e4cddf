package org.clearleaf.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clearleaf.article.Author;
import org.clearleaf.article.Dates;
import org.clearleaf.article.HumanRating;
import org.clearleaf.article.Publication;
import org.clearleaf.article.Reviewer;
import org.clearleaf.article.Translation;
import org.jspecify.annotations.Nullable;

/** Who stands behind a draft. */
public final class DraftPublication {

    /** The day on which the examples of rules are looked at. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final List<Reviewer> reviewers = new ArrayList<>();
    private final List<HumanRating> ratings = new ArrayList<>();
    private @Nullable Translation translation;
    private Author author = new Author("A. Writer", null, "RN", null);
    private String funding = "Nobody paid for this article.";
    private Dates dates = new Dates(TODAY, TODAY, null, TODAY.plusYears(1), TODAY.plusYears(2));

    public void author(Author one) {
        author = one;
    }

    public void reviewer(Reviewer one) {
        reviewers.add(one);
    }

    public void rating(HumanRating one) {
        ratings.add(one);
    }

    public void translation(Translation one) {
        translation = one;
    }

    public void funding(String words) {
        funding = words;
    }

    /** Days that can be left out. */
    public void dates(
            LocalDate published,
            @Nullable LocalDate reviewed,
            @Nullable LocalDate nextReview,
            @Nullable LocalDate expires) {
        dates = new Dates(published, published, reviewed, nextReview, expires);
    }

    Publication done() {
        return new Publication(
                List.of(author), reviewers, "Clinic Press", "CC-BY-4.0", funding, dates, ratings, translation);
    }
}
