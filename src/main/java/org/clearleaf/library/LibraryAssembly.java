package org.clearleaf.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts files together to a library and checks what only all of them can tell. */
final class LibraryAssembly {

    private final Map<List<Object>, ReadArticle> editions = new LinkedHashMap<>();
    private final List<BrokenFile> broken = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private LibraryAssembly() {}

    static Library of(List<ReadArticle> articles, List<BrokenFile> refused) {
        LibraryAssembly assembly = new LibraryAssembly();
        assembly.broken.addAll(refused);
        articles.forEach(assembly::add);
        return assembly.library();
    }

    private void add(ReadArticle article) {
        switch (article.file()) {
            case BrokenFile file -> {
                broken.add(file);
                known.add(file.articleId());
            }
            case Edition edition -> add(article, edition);
        }
    }

    /** The first of two files for one article in one language counts. */
    private void add(ReadArticle article, Edition edition) {
        String id = edition.article().id();
        known.add(id);
        if (editions.putIfAbsent(List.of(id, edition.article().language()), article) != null) {
            broken.add(BrokenFile.repeated(id, edition.file()));
        }
    }

    private Library library() {
        List<Edition> checked = editions.values().stream()
                .map(one -> ReadArticle.checked((Edition) one.file(), one.links(), known))
                .toList();
        return new Library(checked, broken);
    }
}
