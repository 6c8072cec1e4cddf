package org.clearleaf.support;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/** Where two pictures of the same size differ by more than the rounding of soft edges. */
final class Difference {

    /** A channel may differ by this much (of 255) before its pixel counts as different. */
    private static final int CHANNEL_TOLERANCE = 24;

    private static final int SAME = 0xffffffff;
    private static final int OTHER = 0xffd00000;

    private final Image one;
    private final Image other;

    Difference(Image one, Image other) {
        this.one = one;
        this.other = other;
    }

    /** From 0 to 1. */
    double share() {
        long different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                different += differsAt(x, y) ? 1 : 0;
            }
        }
        return different / (one.getWidth() * one.getHeight());
    }

    /** White where they are the same, red where not. */
    Image picture() {
        WritableImage picture = new WritableImage((int) one.getWidth(), (int) one.getHeight());
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                picture.getPixelWriter().setArgb(x, y, differsAt(x, y) ? OTHER : SAME);
            }
        }
        return picture;
    }

    private boolean differsAt(int x, int y) {
        int a = one.getPixelReader().getArgb(x, y);
        int b = other.getPixelReader().getArgb(x, y);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            if (Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)) > CHANNEL_TOLERANCE) {
                return true;
            }
        }
        return false;
    }
}
