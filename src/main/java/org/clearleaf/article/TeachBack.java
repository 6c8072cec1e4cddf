package org.clearleaf.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that let a reader find out what they took in (AHRQ teach-back). Nothing is scored or kept. */
public record TeachBack(List<Check> checks) implements Part {

    public TeachBack {
        checks = List.copyOf(checks);
    }

    /**
     * A question with answers to choose from.
     *
     * @param prompt an open question to answer in one's own words
     * @param correct index of the right choice
     * @param why shown with either answer; teaches, never scolds
     * @param question id of the question where the answer stands
     */
    public record Check(
            String prompt,
            String check,
            List<String> choices,
            int correct,
            RichText why,
            @Nullable String question) {

        public Check {
            choices = List.copyOf(choices);
        }
    }

    @Override
    public String anchor() {
        return "teach-back";
    }

    @Override
    public Aspect aspect() {
        return Aspect.NEXT_STEPS;
    }

    @Override
    public boolean isEmpty() {
        return checks.isEmpty();
    }
}
