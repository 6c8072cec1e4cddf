package org.clearleaf.library;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole number between two limits, both allowed.
 *
 * @param min 0 where it counts people
 */
record WholeNumber(int min, int max) {

    /** More people than a study ever counts, and little enough to add up without overflow. */
    static final int MAX_PEOPLE = 100_000_000;

    /** A count of people. */
    static WholeNumber people() {
        return new WholeNumber(0, MAX_PEOPLE);
    }

    Optional<Integer> read(Json.Numeral numeral, ProblemList problems) {
        BigDecimal number = parse(numeral.digits());
        if (number != null && number.signum() < 0 && min >= 0) {
            problems.error("negative-number", numeral.where(), numeral.digits());
        } else if (number == null || isOutside(number)) {
            problems.error("out-of-range", numeral.where(), Integer.toString(min), Integer.toString(max));
        } else if (number.stripTrailingZeros().scale() > 0) {
            problems.error("not-a-whole-number", numeral.where(), numeral.digits());
        } else {
            return Optional.of(number.intValueExact());
        }
        return Optional.empty();
    }

    private boolean isOutside(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0;
    }

    /** Nothing for an exponent that no number type can hold. */
    private static @Nullable BigDecimal parse(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
