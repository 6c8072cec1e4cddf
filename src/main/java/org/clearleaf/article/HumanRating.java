package org.clearleaf.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people say of an article by a published instrument. A machine can answer only some of its questions.
 *
 * @param rater in which role, for example "a nurse and 2 patients"; no name is needed
 * @param met questions answered with yes, from 0 to {@code judged}
 * @param judged questions answered at all, from 1 to the items of the instrument; the rest did not apply
 * @param note what the raters add
 */
public record HumanRating(
        RatingInstrument instrument,
        String rater,
        LocalDate date,
        int met,
        int judged,
        @Nullable String note) {

    public HumanRating {
        if (met < 0 || met > judged || judged < 1 || judged > instrument.items()) {
            throw new IllegalArgumentException(met + " of " + judged + " by " + instrument.code());
        }
    }
}
