package org.clearleaf.library;

import java.util.List;
import org.clearleaf.library.Problem.Severity;

/** The problems of a file as bytes and back. */
final class ProblemBytes {

    private ProblemBytes() {}

    static void write(List<Problem> problems, ByteWriter to) {
        to.list(
                problems,
                problem -> to.flag(problem.isError())
                        .text(problem.code())
                        .text(problem.path())
                        .number(problem.line())
                        .number(problem.column())
                        .text(problem.message())
                        .text(problem.fix()));
    }

    static List<Problem> read(ByteReader from) {
        return from.list(() -> new Problem(
                from.flag() ? Severity.ERROR : Severity.WARNING,
                from.text(),
                from.text(),
                from.number(),
                from.number(),
                from.text(),
                from.text()));
    }
}
