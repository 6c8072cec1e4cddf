package org.clearleaf.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks files and folders for those who write articles, one file at a time. */
public final class ArticleCheck {

    /** Deeper folders are no place where somebody keeps articles. */
    private static final int MAX_DEPTH = 16;

    private final ArticleReader reader = new ArticleReader();

    /**
     * Tells of each file, in the order of the paths given and then of file names. A library folder is checked as a whole; of
     * any other folder every JSON file below it is, each by itself, except schemas.
     */
    public void check(List<Path> paths, CheckListener listener) {
        List<FileBatch> batches = paths.stream().map(this::batch).toList();
        listener.starts(batches.stream().mapToInt(FileBatch::size).sum());
        batches.forEach(batch -> batch.read(reader, listener));
    }

    /** The reports of all files together, for a few. */
    public List<FileReport> check(List<Path> paths) {
        List<FileReport> reports = new ArrayList<>();
        check(paths, new CheckListener() {
            @Override
            public void starts(int files) {
                reports.clear();
            }

            @Override
            public void read(ArticleFile file) {
                reports.add(FileReport.of(file));
            }
        });
        return List.copyOf(reports);
    }

    private FileBatch batch(Path path) {
        if (!Files.exists(path)) {
            return FileBatch.refusing("file-missing", path);
        }
        if (!Files.isDirectory(path)) {
            return FileBatch.single(path);
        }
        boolean library = Files.isDirectory(path.resolve("articles"));
        Listing listing = library ? new LibraryFolder(path).list() : below(path);
        boolean empty = listing.files().isEmpty() && listing.refused().isEmpty();
        return empty ? FileBatch.refusing("no-articles", path) : FileBatch.of(listing, library);
    }

    private static Listing below(Path folder) {
        Listing listing = new Listing(folder, LibraryFolder.MAX_FILES);
        try {
            Files.walkFileTree(folder, Set.of(), MAX_DEPTH, new ArticleVisitor(listing));
        } catch (IOException _) {
            listing.refuse("unreadable-file", folder);
        }
        return listing;
    }
}
