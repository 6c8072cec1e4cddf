package org.clearleaf.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearleaf.article.Kind;
import org.clearleaf.article.Population;
import org.clearleaf.article.Populations;
import org.clearleaf.article.Populations.Advice;

/** Reads the advice for people whom a treatment may suit less. Silence about one of them must never look like safety. */
final class PopulationsReader {

    private static final Set<Kind> KINDS_THAT_MUST_SAY = Set.of(Kind.MEDICINE, Kind.TREATMENT);

    /** Whether an article of this kind must say something about everybody, if only that nothing is known. */
    static boolean mustSay(Kind kind) {
        return KINDS_THAT_MUST_SAY.contains(kind);
    }

    Populations read(Fields in, boolean mustSay) {
        return mustSay || in.has("populations")
                ? in.part("populations", PopulationsReader::all).orElseGet(PopulationsReader::none)
                : none();
    }

    private static Populations none() {
        return new Populations(Map.of());
    }

    private static Optional<Populations> all(Fields in) {
        Map<Population, Advice> advice = new EnumMap<>(Population.class);
        for (Population population : Population.values()) {
            in.part(population.code(), PopulationsReader::advice).ifPresent(one -> advice.put(population, one));
        }
        return in.whole(new Populations(advice));
    }

    private static Optional<Advice> advice(Fields in) {
        if (in.has("text") && in.has("unknown")) {
            in.spoil("two-values", in.where(), List.of("text", "unknown"));
            return Optional.empty();
        }
        if (in.has("unknown")) {
            Confirmation.read(in, "unknown");
            return in.whole(Advice.UNKNOWN);
        }
        return in.whole(new Advice(in.rich("text")));
    }
}
