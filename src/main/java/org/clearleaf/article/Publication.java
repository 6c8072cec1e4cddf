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
        @Nullable Attribution attribution,
        List<Provenance> provenance) {

    public Publication {
        authors = List.copyOf(authors);
        reviewers = List.copyOf(reviewers);
        provenance = List.copyOf(provenance);
    }

    /** Words that were written for Clearleaf. */
    public Publication(
            List<Author> authors,
            List<Reviewer> reviewers,
            String publisher,
            String licence,
            String funding,
            Dates dates) {
        this(authors, reviewers, publisher, licence, funding, dates, null, List.of());
    }

    /** The same, with where its words come from. */
    public Publication from(List<Provenance> originals) {
        return new Publication(authors, reviewers, publisher, licence, funding, dates, attribution, originals);
    }

    /** Whether somebody with clinical training has checked the article and the date is known. */
    public boolean isClinicallyReviewed() {
        return dates.reviewed() != null && reviewers.stream().anyMatch(r -> r.kind() == ReviewerKind.CLINICAL);
    }
}
