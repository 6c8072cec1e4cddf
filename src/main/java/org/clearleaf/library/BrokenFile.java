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

    /** A short word that a person can read out and staff find in the log, for example {@code cut-short}. */
    public String code() {
        return problems.isEmpty() ? articleId : problems.getFirst().code();
    }
}
