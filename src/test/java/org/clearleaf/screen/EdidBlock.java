package org.clearleaf.screen;

/** The first block of EDID of an invented monitor with 1920 x 1080, in the shape that real ones send. */
public final class EdidBlock {

    private static final int CHECKSUM = 127;

    private final byte[] bytes = new byte[128];

    /**
     * Bytes as a monitor sends them.
     *
     * @param centimetres what it says of itself in whole centimetres: width, height
     * @param millimetres what it says with its best picture: width, height
     */
    public EdidBlock(int[] centimetres, int[] millimetres) {
        put(0, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00);
        // Maker, product, number, week and year, version 1.4, digital.
        put(8, 0x0e, 0x2c, 0x01, 0x22, 0x01, 0x00, 0x00, 0x00, 0x0a, 0x22, 0x01, 0x04, 0xa5);
        put(21, centimetres[0], centimetres[1], 0x78, 0x3a);
        // 148.5 MHz, 1920 + 280 by 1080 + 45.
        put(54, 0x02, 0x3a, 0x80, 0x18, 0x71, 0x38, 0x2d, 0x40, 0x58, 0x2c, 0x45, 0x00);
        put(66, millimetres[0] & 0xff, millimetres[1] & 0xff, millimetres[0] >> 8 << 4 | millimetres[1] >> 8);
        put(69, 0x00, 0x00, 0x1e);
        // A name and the limits of its frequencies, which have no clock.
        put(72, 0x00, 0x00, 0x00, 0xfc, 0x00, 'W', 'A', 'I', 'T', 'I', 'N', 'G', ' ', 'R', 'O', 'O', 'M', 0x0a);
        put(90, 0x00, 0x00, 0x00, 0xfd, 0x00, 0x38, 0x4c, 0x1e, 0x53, 0x11, 0x00, 0x0a);
        put(108, 0x00, 0x00, 0x00, 0x10);
        seal();
    }

    EdidBlock put(int place, int... values) {
        for (int i = 0; i < values.length; i++) {
            bytes[place + i] = (byte) values[i];
        }
        return this;
    }

    /** Sets the last byte so that all together are a multiple of 256. */
    EdidBlock seal() {
        int sum = 0;
        for (int place = 0; place < CHECKSUM; place++) {
            sum += bytes[place];
        }
        bytes[CHECKSUM] = (byte) -sum;
        return this;
    }

    /** All 128. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
