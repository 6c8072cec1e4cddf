package org.clearleaf.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wanted effect, counted in people.
 *
 * @param name a few words
 * @param have completes "51 out of 100 people …"
 * @param haveNot completes "49 out of 100 people …"
 * @param comparison the same without the treatment
 * @param population among whom it was counted
 * @param time over what time it was counted
 */
public record Benefit(
        String id,
        String name,
        @Nullable RichText note,
        Frequency frequency,
        @Nullable Comparison comparison,
        @Nullable String have,
        @Nullable String haveNot,
        String population,
        String time,
        Certainty certainty,
        List<String> sources) {

    public Benefit {
        sources = List.copyOf(sources);
    }
}
