package org.clearleaf.screen;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a screen says of itself: the first block of VESA's Enhanced EDID Standard, release A2 (EDID 1.4). */
public final class Edid {

    private static final int BLOCK = 128;
    private static final byte[] HEADER = {0, -1, -1, -1, -1, -1, -1, 0};
    private static final int WIDTH_CM = 21;
    private static final int HEIGHT_CM = 22;
    private static final int[] DETAILS = {54, 72, 90, 108};

    /** These stand for 16:9 and 16:10 in screens, mostly televisions, whose maker gave the shape in place of the size. */
    private static final Set<ScreenSize> SHAPES = Set.of(
            new ScreenSize(160, 90), new ScreenSize(160, 100), new ScreenSize(1600, 900), new ScreenSize(1600, 1000));

    private final byte[] bytes;

    /** @param bytes as the screen sent them; whatever they are */
    public Edid(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** To the millimetre if a detailed timing tells it, else to the centimetre; empty if neither does or the block is broken. */
    public Optional<ScreenSize> size() {
        if (!isWhole()) {
            return Optional.empty();
        }
        return Arrays.stream(DETAILS)
                .mapToObj(this::detailed)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> sized(10 * at(WIDTH_CM), 10 * at(HEIGHT_CM)));
    }

    private boolean isWhole() {
        return bytes.length >= BLOCK
                && Arrays.equals(bytes, 0, HEADER.length, HEADER, 0, HEADER.length)
                && IntStream.range(0, BLOCK).map(this::at).sum() % 256 == 0;
    }

    /** The size in 18 bytes that begin with the clock of a picture; with 0 there they tell something else. */
    private Optional<ScreenSize> detailed(int start) {
        if (at(start) == 0 && at(start + 1) == 0) {
            return Optional.empty();
        }
        int high = at(start + 14);
        return sized((high >> 4 << 8) + at(start + 12), ((high & 0xf) << 8) + at(start + 13));
    }

    private static Optional<ScreenSize> sized(int widthMm, int heightMm) {
        if (widthMm == 0 || heightMm == 0) {
            return Optional.empty();
        }
        return Optional.of(new ScreenSize(widthMm, heightMm)).filter(size -> !SHAPES.contains(size));
    }

    private int at(int place) {
        return Byte.toUnsignedInt(bytes[place]);
    }
}
