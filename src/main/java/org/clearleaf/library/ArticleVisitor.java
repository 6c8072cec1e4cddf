package org.clearleaf.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** Collects article files at any depth. */
final class ArticleVisitor extends SimpleFileVisitor<Path> {

    private final Listing found;

    ArticleVisitor(Listing found) {
        this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
        boolean hidden = String.valueOf(folder.getFileName()).matches("\\.[^.].*");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
        if (about.isRegularFile()) {
            found.addAll(List.of(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
        found.refuse("unreadable-file", file);
        return FileVisitResult.CONTINUE;
    }
}
