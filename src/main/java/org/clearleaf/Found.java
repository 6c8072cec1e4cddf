package org.clearleaf;

import java.util.Locale;
import org.clearleaf.check.rule.Finding;
import org.clearleaf.check.rule.Severity;
import org.clearleaf.library.FilePlace;
import org.clearleaf.library.Problem;

/**
 * Something that a check has found in a file: a problem of its form, or something that makes it worse for its readers.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param code of the problem, or id of the rule
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

    static Found of(Finding finding, FilePlace place) {
        return new Found(
                finding.severity().code(),
                finding.rule(),
                finding.path(),
                place.line(),
                place.column(),
                finding.message(),
                finding.fix());
    }

    boolean is(Severity one) {
        return severity.equals(one.code());
    }
}
