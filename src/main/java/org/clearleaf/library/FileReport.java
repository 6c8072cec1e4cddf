package org.clearleaf.library;

import java.nio.file.Path;
import java.util.List;

/** What a check of one file has found; no problem means that the file is as it should be. */
public record FileReport(Path file, List<Problem> problems) {

    public FileReport {
        problems = List.copyOf(problems);
    }

    static FileReport of(ArticleFile file) {
        return new FileReport(file.file(), file.problems());
    }

    public boolean hasErrors() {
        return Problem.anyError(problems);
    }
}
