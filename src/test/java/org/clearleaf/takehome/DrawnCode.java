package org.clearleaf.takehome;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * A code as it is drawn, pixel by pixel.
 *
 * @param side width and height in pixels
 * @param dark row by row
 */
record DrawnCode(int side, BitSet dark) {

    private static final int PIXELS = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    /** Draws the path alone, so that a mistake in it can't hide behind the matrix it was made from. */
    static DrawnCode of(QrSymbol symbol) {
        int side = (symbol.modules() + 2 * QrSymbol.QUIET) * PIXELS;
        BitSet dark = new BitSet(side * side);
        RUN.matcher(symbol.path())
                .results()
                .forEach(run -> fill(
                        dark,
                        side,
                        Integer.parseInt(run.group(1)),
                        Integer.parseInt(run.group(2)),
                        Integer.parseInt(run.group(3))));
        return new DrawnCode(side, dark);
    }

    private static void fill(BitSet dark, int side, int x, int y, int length) {
        for (int row = (y + QrSymbol.QUIET) * PIXELS; row < (y + QrSymbol.QUIET + 1) * PIXELS; row++) {
            int from = row * side + (x + QrSymbol.QUIET) * PIXELS;
            dark.set(from, from + length * PIXELS);
        }
    }

    /** One byte a pixel, 0 for black, as in a PGM file and in a camera's picture. */
    byte[] grey() {
        byte[] grey = new byte[side * side];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) (dark.get(i) ? 0 : 0xff);
        }
        return grey;
    }
}
