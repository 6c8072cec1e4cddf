package org.clearleaf.library;

import java.nio.file.Path;
import java.util.List;

/**
 * An article file of which nothing can be shown.
 *
 * @param articleId the name of its folder
 */
public record BrokenFile(Path file, String articleId, List<Problem> problems) {

    public BrokenFile {
        problems = List.copyOf(problems);
    }
}
