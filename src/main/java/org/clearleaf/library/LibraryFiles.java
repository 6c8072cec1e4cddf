package org.clearleaf.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The files of a library as they were last read. Reads again only what has changed. */
final class LibraryFiles {

    private final LibraryFolder folder;
    private final ArticleReader reader = new ArticleReader();
    private final Map<Path, ReadArticle> read = new TreeMap<>();
    private final Set<Path> halfWritten = new HashSet<>();
    private final Duration still;

    /**
     * Reads nothing yet.
     *
     * @param still how long a broken file must have been left alone before it counts as broken
     */
    LibraryFiles(LibraryFolder folder, Duration still) {
        this.folder = folder;
        this.still = still;
    }

    Library refresh(Changes changes) {
        Listing listing = folder.list();
        read.keySet().retainAll(new HashSet<>(listing.files()));
        halfWritten.retainAll(new HashSet<>(listing.files()));
        listing.files().stream()
                .filter(file -> !read.containsKey(file) || changes.touch(file) || halfWritten.contains(file))
                .forEach(this::read);
        return LibraryAssembly.of(List.copyOf(read.values()), listing.refused());
    }

    /** Whether some file must be looked at again soon. */
    boolean isWaiting() {
        return !halfWritten.isEmpty();
    }

    /** A broken file that has just changed is given time to become whole; until then its last edition stays. */
    private void read(Path file) {
        ReadArticle now = reader.examine(file);
        if (now.file() instanceof BrokenFile && hasJustChanged(file)) {
            halfWritten.add(file);
        } else {
            halfWritten.remove(file);
            read.put(file, now);
        }
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
