package org.clearleaf.check.number;

import java.util.List;
import org.clearleaf.article.Benefit;
import org.clearleaf.article.Certainty;
import org.clearleaf.article.Comparison;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.Response;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Seriousness;
import org.jspecify.annotations.Nullable;

/** Risks and benefits for the examples of rules. */
final class OutcomeExamples {

    private OutcomeExamples() {}

    /** A risk with a number of people out of so many, and all that should stand with it. */
    static Risk risk(int count, int denominator) {
        return risk(new Frequency.Count(count, denominator), null, "people who took it", "1 year", Certainty.LOW);
    }

    static Risk risk(
            Frequency frequency,
            @Nullable Comparison comparison,
            @Nullable String population,
            @Nullable String time,
            @Nullable Certainty certainty) {
        return new Risk(
                "harm",
                "Feeling sick",
                null,
                frequency,
                comparison,
                null,
                "felt sick.",
                "did not.",
                population,
                time,
                certainty,
                Seriousness.NOT_SERIOUS,
                Response.OFTEN_PASSES,
                List.of());
    }

    static Benefit benefit(int count, int denominator) {
        return new Benefit(
                "gain",
                "Less pain",
                null,
                new Frequency.Count(count, denominator),
                null,
                "had less pain.",
                "did not.",
                "people who took it",
                "1 year",
                Certainty.LOW,
                List.of());
    }
}
