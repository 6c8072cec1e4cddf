package org.clearleaf.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** Bytes in memory or on disk, of which some are read at a time. */
@FunctionalInterface
interface Bytes {

    /**
     * Reads some of them.
     *
     * @throws UncheckedIOException if the disk fails
     */
    byte[] read(long at, int size);

    static Bytes of(byte[] all) {
        return (at, size) -> Arrays.copyOfRange(all, Math.toIntExact(at), Math.toIntExact(at) + size);
    }

    /** Keeps the file open, also when it has been replaced; whoever forgets this closes it. */
    static Bytes of(FileChannel file) {
        return (at, size) -> {
            ByteBuffer bytes = ByteBuffer.allocate(size);
            try {
                while (bytes.hasRemaining()) {
                    if (file.read(bytes, at + bytes.position()) < 0) {
                        throw new IOException("the file is shorter than it was");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.array();
        };
    }
}
