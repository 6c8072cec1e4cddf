package org.clearleaf.article;

/** How many people of a group have an outcome. Not known is said, never counted as none. */
public sealed interface Frequency {

    /** {@code count} of {@code denominator} people; 0 &le; count &le; denominator. */
    record Count(int count, int denominator) implements Frequency {
        public Count {
            check(0 <= count && count <= denominator && denominator > 0, count + " of " + denominator);
        }

        public int without() {
            return denominator - count;
        }
    }

    /** Between {@code low} and {@code high} of {@code denominator} people; 0 &le; low &le; high &le; denominator. */
    record Range(int low, int high, int denominator) implements Frequency {
        public Range {
            check(
                    0 <= low && low <= high && high <= denominator && denominator > 0,
                    low + " to " + high + " of " + denominator);
        }
    }

    record Unknown() implements Frequency {}

    private static void check(boolean holds, String numbers) {
        if (!holds) {
            throw new IllegalArgumentException("not a frequency: " + numbers);
        }
    }
}
