package org.clearleaf.library;

import java.nio.file.Path;
import java.util.List;

/**
 * An article file of which nothing can be shown.
 *
 * @param articleId the name of its folder
 */
public record BrokenFile(Path file, String articleId, List<Problem> problems) implements ArticleFile {

    public BrokenFile {
        problems = List.copyOf(problems);
    }

    /** A short word that a person can read out and staff find in the log, for example {@code cut-short}. */
    public String code() {
        return problems.isEmpty() ? articleId : problems.getFirst().code();
    }

    static BrokenFile with(ProblemList problems, Path file) {
        return new BrokenFile(file, folderOf(file), problems.sorted());
    }

    /** A file that is broken as a whole. */
    static BrokenFile because(String code, Path file) {
        ProblemList problems = new ProblemList();
        problems.error(code, Where.FILE, file.toString());
        return with(problems, file);
    }

    /** A second file for the same article in the same language. */
    static BrokenFile repeated(String id, Path file) {
        ProblemList problems = new ProblemList();
        problems.error("repeated-id", Where.FILE, id);
        return with(problems, file);
    }

    /** The name of the folder of a file, which is the id of its article. */
    static String folderOf(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        Path name = parent == null ? null : parent.getFileName();
        return name == null ? "" : name.toString();
    }
}
