package org.clearleaf.check.number;

import java.util.Optional;
import org.clearleaf.article.Frequency;

/** What a frequency says as a share. */
final class Rate {

    private Rate() {}

    /** People in the group; empty when the number is not known. */
    static Optional<Integer> denominator(Frequency frequency) {
        return switch (frequency) {
            case Frequency.Count(int _, int denominator) -> Optional.of(denominator);
            case Frequency.Range(int _, int _, int denominator) -> Optional.of(denominator);
            case Frequency.Unknown() -> Optional.empty();
        };
    }

    static boolean isPowerOfTen(int number) {
        return number == 10 || number == 100 || number == 1_000 || number == 10_000 || number == 100_000;
    }
}
