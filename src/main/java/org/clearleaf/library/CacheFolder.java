package org.clearleaf.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where what was worked out about one library is kept, so that the next start need not work it out again. All of it may be
 * deleted at any time. The folder need not be there, and it may turn out that nothing can be written to it.
 */
public record CacheFolder(Path path) {

    /** Names the folder for the caches of all libraries, in place of the usual one of the system. */
    public static final String PROPERTY = "clearleaf.cache";

    private static final int NAME_LENGTH = 32;

    /** The usual folder of a library: a library that is moved gets another one. */
    public static CacheFolder of(Path library) {
        Path real;
        try {
            real = library.toRealPath();
        } catch (IOException _) {
            // Not there yet. It may come, and then this is where it lies.
            real = library.toAbsolutePath().normalize();
        }
        String name = ContentHash.of(real.toString().getBytes(StandardCharsets.UTF_8));
        return new CacheFolder(root().resolve(name.substring(0, NAME_LENGTH)));
    }

    /** The summaries of all articles, one file. */
    Path catalogue() {
        return path.resolve("catalogue");
    }

    /** The index of all words, a folder. */
    public Path index() {
        return path.resolve("index");
    }

    /** Vectors of passages by the hash of their text, a folder. */
    public Path vectors() {
        return path.resolve("vectors");
    }

    private static Path root() {
        String asked = System.getProperty(PROPERTY);
        if (asked != null && !asked.isBlank()) {
            return Path.of(asked);
        }
        String home = System.getProperty("user.home", ".");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Caches", "clearleaf");
        }
        String local = System.getenv("LOCALAPPDATA");
        if (system.startsWith("windows") && isGiven(local)) {
            return Path.of(local, "clearleaf", "cache");
        }
        String caches = System.getenv("XDG_CACHE_HOME");
        return (isGiven(caches) ? Path.of(caches) : Path.of(home, ".cache")).resolve("clearleaf");
    }

    private static boolean isGiven(@Nullable String variable) {
        return variable != null && !variable.isBlank();
    }
}
