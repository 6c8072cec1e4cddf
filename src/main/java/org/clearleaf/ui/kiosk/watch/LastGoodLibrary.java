package org.clearleaf.ui.kiosk.watch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A copy of the articles with which the program was well for a while, for the day when it crashes over newer ones. */
public final class LastGoodLibrary {

    private static final System.Logger LOG = System.getLogger(LastGoodLibrary.class.getName());

    /** Larger libraries are not copied; the articles that came with Clearleaf are the ones to fall back on. */
    private static final long LARGEST = 500L * 1024 * 1024;

    private final Path folder;

    /** @param state the folder for what is kept */
    public LastGoodLibrary(Path state) {
        this.folder = state.resolve("last-good-library");
    }

    /** The copy; empty if there is none. */
    public Optional<Path> folder() {
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    /** Keeps these articles in place of those kept before, unless they are the same. Where the disk refuses, the log says so. */
    public void keep(Path library) {
        try {
            if (!library.toRealPath().equals(folder.toAbsolutePath())
                    && !listing(library).equals(listing(folder))) {
                replace(library);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the last good library can''t be kept: {0}", e.toString());
        }
    }

    private void replace(Path library) throws IOException {
        if (size(library) > LARGEST) {
            return;
        }
        Path beside = folder.resolveSibling("last-good-library.new");
        remove(beside);
        copy(library, beside);
        remove(folder);
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Names, sizes and times of all files: enough to see whether something has changed. */
    private static List<String> listing(Path library) throws IOException {
        try (Stream<Path> files = Files.exists(library) ? Files.walk(library) : Stream.empty()) {
            return files.filter(Files::isRegularFile)
                    .map(file -> library.relativize(file) + " " + file.toFile().length() + " "
                            + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }

    private static long size(Path library) throws IOException {
        try (Stream<Path> files = Files.walk(library)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(inner)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void remove(Path tree) throws IOException {
        if (Files.notExists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
