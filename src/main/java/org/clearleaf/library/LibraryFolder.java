package org.clearleaf.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where the articles of a library lie: {@code articles/<id>/<language>.json}, or without the first level. One article folder
 * or one file is a library too.
 */
final class LibraryFolder {

    /** More than any publisher has; a folder that was chosen by mistake must not be read to its end. */
    static final int MAX_FILES = 200_000;

    private final Path root;
    private final int limit;

    LibraryFolder(Path root) {
        this(root, MAX_FILES);
    }

    LibraryFolder(Path root, int limit) {
        this.root = root;
        this.limit = limit;
    }

    static boolean isArticleName(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".json") && !name.endsWith(".schema.json") && !name.startsWith(".");
    }

    /** Every folder in which a change may change the library. */
    List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        Path parent = root.getParent();
        if (Files.isRegularFile(root) && parent != null) {
            folders.add(parent);
        } else if (Files.isDirectory(root)) {
            folders.add(root);
            Path shelf = shelf();
            if (!shelf.equals(root)) {
                folders.add(shelf);
            }
            folders.addAll(new Listing(root, limit).children(shelf, Files::isDirectory));
        }
        return folders;
    }

    /** The article files that are there now. */
    Listing list() {
        Listing listing = new Listing(root, limit);
        if (!Files.exists(root)) {
            listing.refuse("file-missing", root);
        } else if (Files.isRegularFile(root)) {
            listing.add(root);
        } else {
            Path shelf = shelf();
            listing.addAll(shelf.equals(root) ? listing.children(root, Files::isRegularFile) : List.of());
            for (Path folder : listing.children(shelf, Files::isDirectory)) {
                listing.addAll(listing.children(folder, Files::isRegularFile));
            }
        }
        return listing;
    }

    /** Tells this folder from another that was put in its place; empty while it is not there. */
    List<Object> identity() {
        try {
            Path shelf = shelf();
            return List.of(root.toRealPath(), fileKey(root), shelf, fileKey(shelf));
        } catch (IOException _) {
            return List.of();
        }
    }

    /** Windows has no such key. */
    private static Object fileKey(Path folder) throws IOException {
        Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        return Objects.requireNonNullElse(key, "");
    }

    /** The folder whose folders hold an article each. */
    Path shelf() {
        Path articles = root.resolve("articles");
        return Files.isDirectory(articles) ? articles : root;
    }
}
