package org.clearleaf.library;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;

/** A catalogue on disk. One that is missing, cut short or written by another version is as good as none. */
final class CatalogueFile {

    private static final System.Logger LOG = System.getLogger(CatalogueFile.class.getName());
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_HEAD = 1 << 16;

    private final Path file;

    CatalogueFile(Path file) {
        this.file = file;
    }

    /** Reads the whole file once to prove it whole, and keeps the table. */
    Optional<Catalogue> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            Optional<Catalogue> read = isWhole(channel) ? Optional.of(catalogue(channel)) : Optional.empty();
            if (read.isEmpty()) {
                channel.close();
            }
            return read;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | BufferUnderflowException e) {
            LOG.log(Level.INFO, "a catalogue can''t be used and is made anew: {0}: {1}", file, e);
            return Optional.empty();
        }
    }

    private static Catalogue catalogue(FileChannel channel) throws IOException {
        Bytes all = Bytes.of(channel);
        int length = ByteBuffer.wrap(all.read(0, Integer.BYTES)).getInt();
        if (length < 0 || length > LONGEST_HEAD) {
            throw new IOException("not a catalogue");
        }
        CatalogueHead head = CatalogueHead.of(all.read(Integer.BYTES, length));
        long table = Integer.BYTES + (long) length;
        int size = Math.multiplyExact(head.total(), CatalogueRows.LENGTH);
        ByteBuffer rows = ByteBuffer.wrap(all.read(table, size));
        return new Catalogue(head, rows, (at, count) -> all.read(table + size + at, count));
    }

    private static boolean isWhole(FileChannel channel) throws IOException {
        long left = channel.size() - Long.BYTES;
        CRC32 sum = new CRC32();
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        while (left > 0) {
            int count = channel.read(chunk.clear().limit((int) Math.min(CHUNK, left)));
            if (count < 0) {
                return false;
            }
            left -= count;
            sum.update(chunk.flip());
        }
        ByteBuffer end = ByteBuffer.allocate(Long.BYTES);
        channel.read(end);
        return !end.hasRemaining() && end.getLong(0) == sum.getValue();
    }

    /**
     * Writes beside the file and moves into place, so that whoever reads has the old one or the new one, whole. Each writer has
     * a file of its own.
     *
     * @return the catalogue as it now stands on the disk
     * @throws IOException if the disk refuses
     */
    Catalogue write(CatalogueBytes bytes) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
        Files.createDirectories(folder);
        new Leftovers(folder, "catalogue-*.new").remove();
        Path beside = Files.createTempFile(folder, "catalogue-", ".new");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                OutputStream buffered = new BufferedOutputStream(Channels.newOutputStream(channel), CHUNK);
                bytes.write(buffered);
                buffered.flush();
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        return read().orElseThrow(() -> new IOException("what was written can't be read: " + file));
    }
}
