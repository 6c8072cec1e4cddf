import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders: emptied, copied, dated. */
final class Tree {

    private Tree() {}

    /** The folder, new or emptied. */
    static Path empty(Path folder) throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    static void delete(Path place) throws IOException {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            for (Path path : all(place).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path path : all(from).toList()) {
            Path there = to.resolve(from.relativize(path).toString());
            Files.createDirectories(there.getParent());
            if (!Files.isDirectory(path)) {
                Files.copy(path, there, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Gives every file the same date: the cache of classes looks at the dates of the jars, and packages stay the same. */
    static void date(Path place, Instant date) throws IOException {
        for (Path path : all(place).sorted(Comparator.reverseOrder()).toList()) {
            if (!Files.isSymbolicLink(path)) {
                Files.setLastModifiedTime(path, FileTime.from(date));
            }
        }
    }

    private static Stream<Path> all(Path place) {
        try (Stream<Path> walk = Files.walk(place)) {
            return List.copyOf(walk.toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
