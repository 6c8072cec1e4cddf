package org.clearleaf.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions to take to a visit. */
public record QuestionsToAsk(List<Prompt> prompts) implements Part {

    public QuestionsToAsk {
        prompts = List.copyOf(prompts);
    }

    /**
     * A question to ask.
     *
     * @param why what the answer is good for
     */
    public record Prompt(String text, @Nullable String why) {}

    @Override
    public String anchor() {
        return "questions-to-ask";
    }

    @Override
    public Aspect aspect() {
        return Aspect.NEXT_STEPS;
    }

    @Override
    public boolean isEmpty() {
        return prompts.isEmpty();
    }
}
