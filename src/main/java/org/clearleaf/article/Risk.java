package org.clearleaf.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An unwanted effect (IPDAS 9 to 16: who, how many, in what time, how sure).
 *
 * @param name a few words
 * @param note one line about it
 * @param frequency how many people have it
 * @param comparison the same without the treatment
 * @param partOf id of a risk whose number includes this one
 * @param have completes "35 out of 100 people …"
 * @param haveNot completes "65 out of 100 people …"
 * @param population among whom it was counted
 * @param time over what time it was counted
 */
public record Risk(
        String id,
        String name,
        @Nullable RichText note,
        Frequency frequency,
        @Nullable Comparison comparison,
        @Nullable String partOf,
        @Nullable String have,
        @Nullable String haveNot,
        @Nullable String population,
        @Nullable String time,
        @Nullable Certainty certainty,
        Seriousness seriousness,
        Response whatToDo,
        List<String> sources) {

    public Risk {
        sources = List.copyOf(sources);
    }
}
