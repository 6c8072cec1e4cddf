package org.clearleaf.library;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads a library folder, an article folder or one article file. A folder that is missing or can't be read gives a library
 * without editions and one {@link BrokenFile} that names the folder.
 */
public final class LibraryReader {

    private final ArticleReader reader = new ArticleReader();

    public Library read(Path place) {
        Listing listing = new LibraryFolder(place).list();
        List<ReadArticle> articles =
                listing.files().stream().map(reader::examine).toList();
        return LibraryAssembly.of(articles, listing.refused());
    }
}
