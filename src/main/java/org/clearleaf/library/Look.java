package org.clearleaf.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * What can be told of a file without reading it. Another look means that something may have changed; the same look means that
 * nothing has, except within the clock tick of the file system.
 *
 * @param size in bytes
 * @param modified milliseconds since 1970
 * @param beside stands for the sizes and times of what lies in the same folder and is no article, such as pictures
 */
record Look(long size, long modified, long beside) {

    /** Of a file that is not there, or can't be looked at. */
    static final Look NONE = new Look(-1, -1, 0);

    private static final long MIX = 31;

    /** Some file systems keep times no finer than this. */
    private static final long COARSEST_CLOCK_MILLIS = 2_000;

    static Look of(Path file) {
        Look itself = alone(file);
        Path folder = file.getParent();
        return folder == null || !itself.isThere() ? itself : new Look(itself.size, itself.modified, beside(folder));
    }

    /** Like {@link #equals}, for which Java writes code when it is first asked: too slow for the thread that draws. */
    boolean isSame(Look other) {
        return size == other.size && modified == other.modified && beside == other.beside;
    }

    /** Whether a later change could have left the look as it is. */
    boolean isFreshAt(Instant seen) {
        return modified > seen.toEpochMilli() - COARSEST_CLOCK_MILLIS;
    }

    private boolean isThere() {
        return size >= 0;
    }

    /** The same in every Java, as it is kept from start to start. */
    private long mixed() {
        return MIX * size + modified;
    }

    private static Look alone(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Look(now.size(), now.lastModifiedTime().toMillis(), 0);
        } catch (IOException _) {
            return NONE;
        }
    }

    private static long beside(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !file.toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .mapToLong(file -> MIX * String.valueOf(file.getFileName()).hashCode()
                            + alone(file).mixed())
                    .sum();
        } catch (IOException | UncheckedIOException | DirectoryIteratorException _) {
            return 0;
        }
    }
}
