package org.clearleaf.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a library folder, an article folder or one article file. A folder that is missing or can't be read gives a library
 * without editions and one {@link BrokenFile} that names the folder.
 */
public final class LibraryReader {

    private final @Nullable CacheFolder cache;

    /** Keeps nothing on the disk. */
    public LibraryReader() {
        this(null);
    }

    private LibraryReader(@Nullable CacheFolder cache) {
        this.cache = cache;
    }

    /** Keeps there what the next start needs, and works without where nothing can be kept. */
    public static LibraryReader keepingIn(CacheFolder cache) {
        return new LibraryReader(cache);
    }

    public Library read(Path place) {
        return read(place, (_, _) -> {});
    }

    /** Looks at every file and reads those that have changed since the last time. */
    public Library read(Path place, Progress progress) {
        LibraryFiles files = files(place);
        return files.refresh(files.stored().orElseGet(() -> Library.empty(place, cache)), Changes.none(), progress);
    }

    /** The library as it was last read, at once; nothing if it never was. A {@link LibraryWatcher} then finds what has changed. */
    public Optional<Library> stored(Path place) {
        return files(place).stored();
    }

    /** One article alone, in all its languages, for somebody who wants to open it before the whole library has been read. */
    public Library readArticle(Path place, String articleId) {
        Path folder = new LibraryFolder(place).shelf().resolve(articleId);
        return Files.isDirectory(folder) ? new LibraryReader().read(folder) : Library.empty();
    }

    private LibraryFiles files(Path place) {
        return new LibraryFiles(place, cache, Duration.ZERO);
    }
}
