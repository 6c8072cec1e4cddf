package org.clearleaf.article;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Advice for people whom a treatment may suit less; every {@link Population} is there, or none at all. */
public record Populations(Map<Population, Advice> advice) implements Part {

    public Populations {
        advice = advice.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(advice));
    }

    /**
     * What to do.
     *
     * @param text absent when nothing is known, which is then said in words
     */
    public record Advice(@Nullable RichText text) {
        public static final Advice UNKNOWN = new Advice(null);
    }

    @Override
    public String anchor() {
        return "populations";
    }

    @Override
    public Aspect aspect() {
        return Aspect.WHO_SHOULD_NOT_USE;
    }

    @Override
    public boolean isEmpty() {
        return advice.isEmpty();
    }
}
