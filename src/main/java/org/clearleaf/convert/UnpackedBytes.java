package org.clearleaf.convert;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/** Notices an archive that unpacks to far more than it holds. */
final class UnpackedBytes {

    /** Text packs to a tenth, XML of one pattern to a fiftieth. */
    private static final long MAX_RATIO = 200;

    /** So much may come out of any archive, however small. */
    private static final long ALWAYS_FINE = 64_000_000;

    private static final int CHUNK = 1 << 16;

    private final PackedInput packed;
    private long count;

    UnpackedBytes(PackedInput packed) {
        this.packed = packed;
    }

    /** The archive is not to be read any further. */
    static final class TooMany extends IOException {

        @Serial
        private static final long serialVersionUID = 1;
    }

    void add(long bytes) throws TooMany {
        count += bytes;
        if (count > ALWAYS_FINE && count / MAX_RATIO > packed.count()) {
            throw new TooMany();
        }
    }

    /** Passes over the rest of a file, which is unpacked too. */
    void drain(InputStream in) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int read = in.read(chunk);
        while (read >= 0) {
            add(read);
            read = in.read(chunk);
        }
    }
}
