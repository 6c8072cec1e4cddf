package org.clearleaf.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Article files found below a folder, and what was refused on the way. */
final class Listing {

    private final Path root;
    private final int limit;
    private final List<Path> files = new ArrayList<>();
    private final List<BrokenFile> refused = new ArrayList<>();

    Listing(Path root, int limit) {
        this.root = root;
        this.limit = limit;
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    List<BrokenFile> refused() {
        return List.copyOf(refused);
    }

    void refuse(String code, Path path) {
        refused.add(BrokenFile.because(code, path));
    }

    void addAll(List<Path> found) {
        found.stream().filter(LibraryFolder::isArticleName).forEach(this::add);
    }

    void add(Path file) {
        if (files.size() < limit) {
            files.add(file);
        } else if (files.size() == limit
                && refused.stream().noneMatch(one -> one.file().equals(root))) {
            refuse("too-many-files", root);
        }
    }

    /** What of one kind lies in a folder, in the order of names; links that lead out of the library are refused. */
    List<Path> children(Path folder, Predicate<Path> kind) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().filter(kind).filter(this::isInside).toList();
        } catch (IOException | UncheckedIOException | DirectoryIteratorException _) {
            refuse("unreadable-file", folder);
            return List.of();
        }
    }

    private boolean isInside(Path path) {
        if (!Files.isSymbolicLink(path)) {
            return true;
        }
        try {
            if (path.toRealPath().startsWith(root.toRealPath())) {
                return true;
            }
        } catch (IOException _) {
            // A link to nowhere leads out of the library as well.
        }
        refuse("link-outside", path);
        return false;
    }
}
