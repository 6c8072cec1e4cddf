package org.clearleaf.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The files of a library and the catalogue made of them. Reads only files that have changed since. */
final class LibraryFiles {

    private static final System.Logger LOG = System.getLogger(LibraryFiles.class.getName());

    private final Path root;
    private final @Nullable CacheFolder cache;
    private final LibraryFolder folder;
    private final FileUpdate update;

    /**
     * Reads nothing yet.
     *
     * @param cache where the catalogue is kept; absent to keep it in memory
     * @param still how long a broken file must have been left alone before it counts as broken
     */
    LibraryFiles(Path root, @Nullable CacheFolder cache, Duration still) {
        this.root = root;
        this.cache = cache;
        this.folder = new LibraryFolder(root);
        this.update = new FileUpdate(still);
    }

    LibraryFolder folder() {
        return folder;
    }

    /** The library as it was last seen, without a look at its files. */
    Optional<Library> stored() {
        return Optional.ofNullable(cache)
                .flatMap(place -> new CatalogueFile(place.catalogue()).read())
                .map(catalogue -> new Library(root, catalogue, new Bodies(), cache));
    }

    /** Whether some file must be looked at again soon. */
    boolean isWaiting() {
        return !update.halfWritten().isEmpty();
    }

    /** The library as it is now. */
    Library refresh(Library old, Changes changes, Progress progress) {
        Instant now = Instant.now();
        Listing listing = folder.list();
        update.halfWritten().retainAll(Set.copyOf(listing.files()));
        CatalogueBuilder builder = new CatalogueBuilder(now);
        listing.refused().forEach(one -> builder.add(Entry.of(path(one.file()), Look.NONE, "", one)));
        AtomicBoolean isNews = new AtomicBoolean();
        entries(listing, old.catalogue(), changes::touch, isNews, progress)
                .forEach(entry -> entry.ifPresent(builder::add));
        CatalogueBytes bytes = builder.bytes();
        boolean isSame = bytes.head().fingerprint().equals(old.fingerprint());
        return isSame && !isNews.get() ? old : new Library(root, kept(bytes), old.bodies(), cache);
    }

    private List<Optional<Entry>> entries(
            Listing listing, Catalogue old, Predicate<Path> isTouched, AtomicBoolean isNews, Progress progress) {
        Map<String, Integer> rows = old.rowsByPath();
        AtomicInteger done = new AtomicInteger();
        int total = listing.files().size();
        return listing.files().parallelStream()
                .sorted()
                .map(file -> {
                    String path = path(file);
                    Optional<Entry> before = Optional.ofNullable(rows.get(path)).map(old::entry);
                    Optional<Entry> now = update.update(
                            file, path, before, isTouched.test(file), old.head().read());
                    if (!now.equals(before)) {
                        isNews.set(true);
                    }
                    progress.at(done.incrementAndGet(), total);
                    return now;
                })
                .toList();
    }

    private Catalogue kept(CatalogueBytes bytes) {
        if (cache != null) {
            try {
                return new CatalogueFile(cache.catalogue()).write(bytes);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "nothing can be kept for the next start: {0}: {1}", cache.path(), e);
            }
        }
        return bytes.inMemory();
    }

    private String path(Path file) {
        return root.relativize(file).toString();
    }
}
