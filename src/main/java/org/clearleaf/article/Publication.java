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
 * @param attribution the line that the publisher of imported words asks for
 * @param provenance where imported words come from; empty for words of our own
 */
public record Publication(
        List<Author> authors,
        List<Reviewer> reviewers,
        String publisher,
        String licence,
        String funding,
        Dates dates,
        List<HumanRating> ratings,
        @Nullable Translation translation,
        @Nullable Attribution attribution,
        List<Provenance> provenance) {

    public Publication {
        authors = List.copyOf(authors);
        reviewers = List.copyOf(reviewers);
        ratings = List.copyOf(ratings);
        provenance = List.copyOf(provenance);
    }

    /** Words of our own. */
    public Publication(
            List<Author> authors,
            List<Reviewer> reviewers,
            String publisher,
            String licence,
            String funding,
            Dates dates,
            List<HumanRating> ratings,
            @Nullable Translation translation) {
        this(authors, reviewers, publisher, licence, funding, dates, ratings, translation, null, List.of());
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

    /** Words of somebody else, whose publisher asks for a line. */
    public Publication with(@Nullable Attribution line) {
        return new Publication(
                authors, reviewers, publisher, licence, funding, dates, ratings, translation, line, provenance);
    }

    /** The same, with where its words come from. */
    public Publication from(List<Provenance> originals) {
        return new Publication(
                authors, reviewers, publisher, licence, funding, dates, ratings, translation, attribution, originals);
    }

    /** Whether somebody with clinical training has checked the article and the date is known. */
    public boolean isClinicallyReviewed() {
        return dates.reviewed() != null && reviewers.stream().anyMatch(r -> r.kind() == ReviewerKind.CLINICAL);
    }
}
