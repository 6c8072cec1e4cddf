package org.clearleaf.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind an article (JAMA benchmarks: authorship, disclosure, currency; IPDAS 2.3.1: funding).
 *
 * @param authors at least one
 * @param reviewers empty when nobody has checked it yet; never made up
 * @param licence an SPDX name or a short sentence
 * @param funding who paid, or that nobody did
 * @param ratings how people have rated it; empty when nobody has; never made up
 * @param translation what it was translated from; absent when it says nothing of it
 */
public record Publication(
        List<Author> authors,
        List<Reviewer> reviewers,
        String publisher,
        String licence,
        String funding,
        Dates dates,
        List<HumanRating> ratings,
        @Nullable Translation translation) {

    public Publication {
        authors = List.copyOf(authors);
        reviewers = List.copyOf(reviewers);
        ratings = List.copyOf(ratings);
    }

    /** An article that nobody has rated, and that is no translation. */
    public Publication(
            List<Author> authors,
            List<Reviewer> reviewers,
            String publisher,
            String licence,
            String funding,
            Dates dates) {
        this(authors, reviewers, publisher, licence, funding, dates, List.of(), null);
    }

    /** Whether somebody with clinical training has checked the article and the date is known. */
    public boolean isClinicallyReviewed() {
        return dates.reviewed() != null && reviewers.stream().anyMatch(r -> r.kind() == ReviewerKind.CLINICAL);
    }
}
