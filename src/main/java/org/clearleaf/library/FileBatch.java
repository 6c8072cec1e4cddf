package org.clearleaf.library;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Files to be checked together. Keeps their names, but never more than one of them.
 *
 * @param refused what can't be read
 * @param known ids of the articles of a library; empty where the files are no library
 */
record FileBatch(List<Path> files, List<BrokenFile> refused, Set<String> known) {

    static FileBatch single(Path file) {
        return new FileBatch(List.of(file), List.of(), Set.of());
    }

    static FileBatch refusing(String code, Path path) {
        return new FileBatch(List.of(), List.of(BrokenFile.because(code, path)), Set.of());
    }

    static FileBatch of(Listing listing, boolean library) {
        List<Path> files = listing.files().stream().sorted().toList();
        Set<String> known = library ? files.stream().map(BrokenFile::folderOf).collect(Collectors.toSet()) : Set.of();
        return new FileBatch(files, listing.refused(), known);
    }

    int size() {
        return files.size() + refused.size();
    }

    void read(ArticleReader reader, CheckListener listener) {
        Set<List<Object>> editions = new HashSet<>();
        for (Path file : files) {
            ReadArticle article = reader.examine(file);
            listener.read(known.isEmpty() ? article.file() : checked(article, editions));
        }
        refused.forEach(listener::read);
    }

    /** With what only the whole library can tell: links to nowhere, and a second file for the same edition. */
    private ArticleFile checked(ReadArticle article, Set<List<Object>> editions) {
        return switch (article.file()) {
            case BrokenFile file -> file;
            case Edition edition -> {
                String id = edition.article().id();
                yield editions.add(List.of(id, edition.article().language()))
                        ? ReadArticle.checked(edition, article.links(), known::contains)
                        : BrokenFile.repeated(id, edition.file());
            }
        };
    }
}
