package org.clearleaf.ui.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/** A picture of the screen on its way to the disk, as a PNG with eight bits a channel (RFC 2083). */
public final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte RED_GREEN_BLUE_ALPHA = 6;

    private final Path file;

    public PngFile(Path file) {
        this.file = file;
    }

    /**
     * Writes the picture, in place of any file of that name. Its folder must be there.
     *
     * @throws IOException if the disk refuses
     */
    public void write(Image picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(SIGNATURE);
        chunk(png, "IHDR", header((int) picture.getWidth(), (int) picture.getHeight()));
        chunk(png, "IDAT", rows(picture));
        chunk(png, "IEND", new byte[0]);
        Files.write(file, png.toByteArray());
    }

    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put(RED_GREEN_BLUE_ALPHA)
                .array();
    }

    private static byte[] rows(Image picture) throws IOException {
        int width = (int) picture.getWidth();
        PixelReader pixels = picture.getPixelReader();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream rows = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < picture.getHeight(); y++) {
                rows.write(row(pixels, width, y));
            }
        }
        return packed.toByteArray();
    }

    /** The leading zero says that the row is stored unfiltered. */
    private static byte[] row(PixelReader pixels, int width, int y) {
        ByteBuffer row = ByteBuffer.allocate(1 + 4 * width).put((byte) 0);
        for (int x = 0; x < width; x++) {
            row.putInt(Integer.rotateLeft(pixels.getArgb(x, y), 8));
        }
        return row.array();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        ByteBuffer named = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content);
        CRC32 sum = new CRC32();
        sum.update(named.array());
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(named.array());
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
