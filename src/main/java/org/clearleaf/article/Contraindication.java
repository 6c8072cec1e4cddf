package org.clearleaf.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason not to use a treatment, or to use it with care.
 *
 * @param condition a few words, for example "Pregnancy"
 * @param plainQuestion how a provider would ask about it
 * @param reason why it matters
 */
public record Contraindication(
        String id,
        String condition,
        String plainQuestion,
        Strength strength,
        RichText reason,
        @Nullable RichText whatToDo,
        List<String> sources) {

    public Contraindication {
        sources = List.copyOf(sources);
    }
}
