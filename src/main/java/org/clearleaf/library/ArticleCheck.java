package org.clearleaf.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks files and folders for those who write articles. */
public final class ArticleCheck {

    /** Deeper folders are no place where somebody keeps articles. */
    private static final int MAX_DEPTH = 16;

    private final ArticleReader reader = new ArticleReader();

    /**
     * One report for each file, in the order of the paths given and then of file names. A library folder is checked as a whole;
     * of any other folder every JSON file below it is, each by itself, except schemas.
     */
    public List<FileReport> check(List<Path> paths) {
        return paths.stream().flatMap(path -> check(path).stream()).toList();
    }

    private List<FileReport> check(Path path) {
        if (!Files.exists(path)) {
            return List.of(FileReport.of(BrokenFile.because("file-missing", path)));
        }
        if (!Files.isDirectory(path)) {
            return List.of(FileReport.of(reader.read(path)));
        }
        boolean library = Files.isDirectory(path.resolve("articles"));
        List<FileReport> reports = library ? whole(path) : below(path);
        return reports.isEmpty() ? List.of(FileReport.of(BrokenFile.because("no-articles", path))) : reports;
    }

    private static List<FileReport> whole(Path folder) {
        Library library = new LibraryReader().read(folder);
        return Stream.concat(library.editions().stream(), library.brokenFiles().stream())
                .map(FileReport::of)
                .sorted(Comparator.comparing(FileReport::file))
                .toList();
    }

    private List<FileReport> below(Path folder) {
        Listing listing = new Listing(folder, LibraryFolder.MAX_FILES);
        try {
            Files.walkFileTree(folder, Set.of(), MAX_DEPTH, new ArticleVisitor(listing));
        } catch (IOException _) {
            listing.refuse("unreadable-file", folder);
        }
        return Stream.concat(listing.files().stream().sorted().map(reader::read), listing.refused().stream())
                .map(FileReport::of)
                .toList();
    }
}
