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
 * @param isSafeAlone whether it may be printed or shared without the rest of the article; the author has to say so
 */
public record Question(
        String id,
        String group,
        Aspect aspect,
        String question,
        List<String> askedAs,
        @Nullable RichText shortAnswer,
        List<Block> blocks,
        boolean isSafeAlone)
        implements Part {

    public Question {
        askedAs = List.copyOf(askedAs);
        blocks = List.copyOf(blocks);
    }

    /** A question that is to be read where it stands. */
    public Question(
            String id,
            String group,
            Aspect aspect,
            String question,
            List<String> askedAs,
            @Nullable RichText shortAnswer,
            List<Block> blocks) {
        this(id, group, aspect, question, askedAs, shortAnswer, blocks, false);
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
