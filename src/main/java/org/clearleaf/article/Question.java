package org.clearleaf.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that patients ask, and its answer.
 *
 * @param group id of the {@link QuestionGroup} it stands under in the sidebar
 * @param aspect the tab it belongs to
 * @param askedAs other ways in which patients put it, for the search
 * @param shortAnswer the answer in one or two sentences; absent when there is none yet
 * @param blocks the longer answer
 */
public record Question(
        String id,
        String group,
        Aspect aspect,
        String question,
        List<String> askedAs,
        @Nullable RichText shortAnswer,
        List<Block> blocks)
        implements Part {

    public Question {
        askedAs = List.copyOf(askedAs);
        blocks = List.copyOf(blocks);
    }

    @Override
    public String anchor() {
        return id;
    }

    /** Whether there is no answer yet. */
    @Override
    public boolean isEmpty() {
        return shortAnswer == null;
    }
}
