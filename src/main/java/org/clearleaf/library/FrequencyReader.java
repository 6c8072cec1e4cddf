package org.clearleaf.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearleaf.article.Frequency;

/** Reads how many people have an outcome: a count, a range, or that nobody knows. */
final class FrequencyReader {

    private static final WholeNumber GROUP = new WholeNumber(1, WholeNumber.MAX_PEOPLE);

    Optional<Frequency> read(Fields in) {
        boolean range = in.has("low") || in.has("high");
        long ways = Stream.of(range, in.has("count"), in.has("unknown"))
                .filter(there -> there)
                .count();
        if (ways > 1) {
            in.spoil("two-values", in.where(), List.of("count", "low and high", "unknown"));
            return Optional.empty();
        }
        if (in.has("unknown")) {
            return unknown(in);
        }
        return range ? range(in) : count(in);
    }

    private static Optional<Frequency> unknown(Fields in) {
        Confirmation.read(in, "unknown");
        return in.whole(new Frequency.Unknown());
    }

    private static Optional<Frequency> count(Fields in) {
        int count = in.number("count", WholeNumber.people());
        int denominator = in.number("denominator", GROUP);
        return in.whole(count)
                .filter(_ -> isWithin(count, denominator, "count", in))
                .map(_ -> new Frequency.Count(count, denominator));
    }

    private static Optional<Frequency> range(Fields in) {
        int low = in.number("low", WholeNumber.people());
        int high = in.number("high", WholeNumber.people());
        int denominator = in.number("denominator", GROUP);
        return in.whole(low)
                .filter(_ -> isOrdered(low, high, in) && isWithin(high, denominator, "high", in))
                .map(_ -> new Frequency.Range(low, high, denominator));
    }

    private static boolean isOrdered(int low, int high, Fields in) {
        if (low > high) {
            in.spoil("low-above-high", in.whereIs("low"), low, high);
        }
        return low <= high;
    }

    private static boolean isWithin(int count, int denominator, String name, Fields in) {
        if (count > denominator) {
            in.spoil("count-above-denominator", in.whereIs(name), count, denominator);
        }
        return count <= denominator;
    }
}
