package org.clearleaf.library;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The size that a PNG or JPEG file says it has, in pixels. Read by hand: a decoder may take all memory for a few bytes that lie.
 */
record PictureHeader(long width, long height) {

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final long PNG_FIRST_CHUNK = 0x0000000D49484452L;
    private static final int JPEG_START = 0xFFD8;
    private static final int JPEG_SCAN = 0xDA;

    static Optional<PictureHeader> of(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            Optional<PictureHeader> header = in.getLong(0) == PNG_SIGNATURE ? png(in) : jpeg(in);
            return header.filter(size -> size.width > 0 && size.height > 0);
        } catch (BufferUnderflowException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    boolean isWithin(int side) {
        return width <= side && height <= side;
    }

    private static Optional<PictureHeader> png(ByteBuffer in) {
        return in.getLong(8) == PNG_FIRST_CHUNK
                ? Optional.of(new PictureHeader(in.getInt(16) & 0xFFFFFFFFL, in.getInt(20) & 0xFFFFFFFFL))
                : Optional.empty();
    }

    /** Goes from segment to segment until one that starts a frame (ITU T.81, B.2.2). */
    private static Optional<PictureHeader> jpeg(ByteBuffer in) {
        if ((in.getShort() & 0xFFFF) != JPEG_START) {
            return Optional.empty();
        }
        while (true) {
            int marker = marker(in);
            if (isFrame(marker)) {
                int height = in.getShort(in.position() + 3) & 0xFFFF;
                return Optional.of(new PictureHeader(in.getShort(in.position() + 5) & 0xFFFF, height));
            }
            int length = in.getShort(in.position()) & 0xFFFF;
            if (marker == JPEG_SCAN || length < 2 || length > in.remaining()) {
                return Optional.empty();
            }
            in.position(in.position() + length);
        }
    }

    /** The next marker; fill bytes before it are allowed. No marker is answered as the start of a scan: no frame will come. */
    private static int marker(ByteBuffer in) {
        if ((in.get() & 0xFF) != 0xFF) {
            return JPEG_SCAN;
        }
        int marker = in.get() & 0xFF;
        while (marker == 0xFF) {
            marker = in.get() & 0xFF;
        }
        return marker;
    }

    /** SOF0 to SOF15 without DHT, JPG and DAC, which lie among them. */
    private static boolean isFrame(int marker) {
        return 0xC0 <= marker && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
