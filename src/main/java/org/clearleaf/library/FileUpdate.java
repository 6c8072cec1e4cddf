package org.clearleaf.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads a file again if it has changed. The look of it is the first hint, the hash of its content the proof. */
final class FileUpdate {

    private final ArticleReader reader = new ArticleReader();
    private final Set<Path> halfWritten = ConcurrentHashMap.newKeySet();
    private final Duration still;

    /**
     * Reads nothing yet.
     *
     * @param still how long a broken file must have been left alone before it counts as broken
     */
    FileUpdate(Duration still) {
        this.still = still;
    }

    Set<Path> halfWritten() {
        return halfWritten;
    }

    /**
     * What is to be kept of a file now; nothing for one that is being written.
     *
     * @param path of the file within the library
     * @param before what was kept
     * @param seen when that was
     */
    Optional<Entry> update(Path file, String path, Optional<Entry> before, boolean isTouched, Instant seen) {
        Look look = Look.of(file);
        boolean same = before.map(Entry::look).filter(look::equals).isPresent();
        if (same && !isTouched && !look.isFreshAt(seen) && !halfWritten.contains(file)) {
            return before;
        }
        Optional<byte[]> bytes = reader.bytes(file);
        String hash = bytes.map(ContentHash::of).orElse("");
        Optional<Entry> unchanged = before.filter(entry -> entry.holds(hash, look));
        return unchanged.isPresent()
                ? settled(file, unchanged.map(entry -> entry.seen(look)))
                : read(file, path, look, bytes, before);
    }

    /** A broken file that has just changed is given time to become whole; until then its last edition stays. */
    private Optional<Entry> read(Path file, String path, Look look, Optional<byte[]> bytes, Optional<Entry> before) {
        ArticleFile now = bytes.map(read -> reader.examine(read, file))
                .orElseGet(() -> reader.unreadable(file))
                .file();
        if (now instanceof BrokenFile && hasJustChanged(file)) {
            halfWritten.add(file);
            return before;
        }
        String hash = bytes.map(ContentHash::of).orElse("");
        return settled(file, Optional.of(Entry.of(path, look, hash, now)));
    }

    private Optional<Entry> settled(Path file, Optional<Entry> entry) {
        halfWritten.remove(file);
        return entry;
    }

    private boolean hasJustChanged(Path file) {
        try {
            Instant changed = Files.getLastModifiedTime(file).toInstant();
            return Duration.between(changed, Instant.now()).abs().compareTo(still) < 0;
        } catch (IOException _) {
            // It went away after it was listed; the next look will not find it.
            return true;
        }
    }
}
