package org.clearleaf.article;

import java.util.List;

/**
 * Who stands behind an article (JAMA benchmarks: authorship, disclosure, currency; IPDAS 2.3.1: funding).
 *
 * @param authors at least one
 * @param reviewers empty when nobody has checked it yet; never made up
 * @param licence an SPDX name or a short sentence
 * @param funding who paid, or that nobody did
 * @param ratings how people have rated it; empty when nobody has; never made up
 */
public record Publication(
        List<Author> authors,
        List<Reviewer> reviewers,
        String publisher,
        String licence,
        String funding,
        Dates dates,
        List<HumanRating> ratings) {

    public Publication {
        authors = List.copyOf(authors);
        reviewers = List.copyOf(reviewers);
        ratings = List.copyOf(ratings);
    }

    /** Whether somebody with clinical training has checked the article and the date is known. */
    public boolean isClinicallyReviewed() {
        return dates.reviewed() != null && reviewers.stream().anyMatch(r -> r.kind() == ReviewerKind.CLINICAL);
    }
}
