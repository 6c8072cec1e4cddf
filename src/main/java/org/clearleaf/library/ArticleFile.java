package org.clearleaf.library;

import java.nio.file.Path;
import java.util.List;

/** What a file turned out to be: an article, perhaps with parts left out, or nothing that can be shown. */
public sealed interface ArticleFile permits Edition, BrokenFile {

    Path file();

    /** In the order of the file; none when all is well. */
    List<Problem> problems();
}
