package org.clearleaf.takehome;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clearleaf.article.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * A hundred people in ten rows, from the top; those who have the outcome are filled. Drawn in a box of 213 by 305.
 *
 * @param label above it, where there is more than one
 * @param sentence both counts in words, for those who can't see the picture
 * @param lines said beside it
 */
public record Crowd(@Nullable String label, Frequency.Count count, String sentence, List<String> lines) {

    private static final int PEOPLE = 100;
    private static final int IN_A_ROW = 10;
    private static final int ACROSS = 22;
    private static final int DOWN = 31;

    public Crowd {
        lines = List.copyOf(lines);
    }

    /** How many people one figure stands for, where the group is a multiple of 100; otherwise 1, of every 100. */
    public int peoplePerFigure() {
        return count.denominator() % PEOPLE == 0 ? count.denominator() / PEOPLE : 1;
    }

    /** The outlines of those who have the outcome, as SVG path data. */
    public String have() {
        return people(person -> person < filled());
    }

    /** The outlines of those who don't. */
    public String haveNot() {
        return people(person -> person >= filled());
    }

    /** The outline of the one who is filled in part; empty if nobody is. */
    public String partly() {
        return part() == 0 ? "" : people(person -> person == filled());
    }

    /** How much of that one is not filled, from the head down, in per cent. */
    public long unfilled() {
        return Math.round(100 * (1 - part()));
    }

    private double part() {
        return (double) Math.floorMod((long) PEOPLE * count.count(), count.denominator()) / count.denominator();
    }

    private int filled() {
        return (int) Math.floorDiv((long) PEOPLE * count.count(), count.denominator());
    }

    private static String people(IntPredicate wanted) {
        return IntStream.range(0, PEOPLE)
                .filter(wanted)
                .mapToObj(person -> at(person % IN_A_ROW * ACROSS, Math.floorDiv(person, IN_A_ROW) * DOWN))
                .collect(Collectors.joining());
    }

    /** A head, then shoulders down to the ground. */
    private static String at(int x, int y) {
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fc0 -1.99 1.61 -3.6 3.6 -3.6c1.99 0 3.6 1.61 3.6 3.6c0 1.99 -1.61 3.6 -3.6 3.6c-1.99 0 -3.6"
                        + " -1.61 -3.6 -3.6zM%.1f %.1fv-9.8c0 -3.26 2.64 -5.9 5.9 -5.9c3.26 0 5.9 2.64 5.9 5.9v9.8z",
                x + 3.9,
                y + 4.6,
                x + 1.6,
                y + 25.0);
    }
}
