package org.clearleaf.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer in one or two sentences, with a few facts. */
public record AtAGlance(RichText shortAnswer, List<Fact> facts) implements Part {

    public AtAGlance {
        facts = List.copyOf(facts);
    }

    /**
     * A fact to remember.
     *
     * @param value a word or number; derived where it stands for a risk or benefit
     */
    public record Fact(String label, String value, @Nullable RichText note) {}

    @Override
    public String anchor() {
        return Aspect.AT_A_GLANCE.code();
    }

    @Override
    public Aspect aspect() {
        return Aspect.AT_A_GLANCE;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
