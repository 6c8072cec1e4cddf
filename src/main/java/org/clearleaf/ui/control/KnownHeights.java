package org.clearleaf.ui.control;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how high something is at the widths it was last asked about. JavaFX remembers only the height without a width;
 * boxes within boxes then ask every text dozens of times in a layout, and each time its lines are broken anew. Whoever has one
 * forgets with each request for a layout.
 */
public final class KnownHeights {

    /** A box asks for the height at its own width and at one or two that it tries. */
    private static final int WIDTHS = 4;

    private final double[] widths = new double[WIDTHS];
    private final double[] heights = new double[WIDTHS];
    private int known;
    private int next;

    /** The height at a width, both in px; measured if it is not known. */
    public double at(double width, DoubleUnaryOperator measure) {
        for (int i = 0; i < known; i++) {
            if (widths[i] == width) {
                return heights[i];
            }
        }
        double height = measure.applyAsDouble(width);
        widths[next] = width;
        heights[next] = height;
        next = (next + 1) % WIDTHS;
        known = Math.min(known + 1, WIDTHS);
        return height;
    }

    /**
     * Forgets what was measured.
     *
     * @param heights absent while its owner is still being made by the class above, which may ask for a layout
     */
    public static void forget(@Nullable KnownHeights heights) {
        if (heights != null) {
            heights.known = 0;
            heights.next = 0;
        }
    }
}
