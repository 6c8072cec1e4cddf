package org.clearleaf;

import java.util.List;
import java.util.Locale;
import org.clearleaf.library.FileReport;
import org.clearleaf.library.Problem;

/** The shape in which {@code check --json} prints what it has found. */
record CheckJson(List<File> files) {

    static CheckJson of(List<FileReport> reports) {
        return new CheckJson(reports.stream().map(File::of).toList());
    }

    record File(String file, List<Found> problems) {

        static File of(FileReport report) {
            return new File(
                    report.file().toString(),
                    report.problems().stream().map(Found::of).toList());
        }
    }

    /**
     * A problem.
     *
     * @param severity {@code error} or {@code warning}
     * @param line counted from 1; 0 when it is about the file as a whole, as is the column
     */
    record Found(String severity, String code, String path, int line, int column, String message, String fix) {

        static Found of(Problem problem) {
            return new Found(
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.code(),
                    problem.path(),
                    problem.line(),
                    problem.column(),
                    problem.message(),
                    problem.fix());
        }
    }
}
