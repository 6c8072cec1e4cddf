package org.clearleaf.library;

import java.util.List;

/**
 * Something wrong in an article file. Problems are collected, never thrown, and never shown to a patient.
 *
 * @param code a fixed word for the kind of problem, for example {@code duplicate-key}
 * @param path where in the JSON, for example {@code $.risks[2].frequency}
 * @param line counted from 1; 0 when the file has no such place
 * @param column counted from 1; 0 when the file has no such place
 * @param message what is wrong
 * @param fix how to mend it
 */
public record Problem(Severity severity, String code, String path, int line, int column, String message, String fix) {

    /** Whether the article can be shown as it is meant. */
    public enum Severity {
        /** The article or a part of it can't be shown. */
        ERROR,
        /** Everything is shown, but somebody should look. */
        WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Name of the field of the article in which it is, for example {@code risks}; empty when it is about the file. */
    String topLevelField() {
        return path.replaceFirst("^\\$\\.?", "").replaceFirst("[.\\[].*$", "");
    }

    static boolean anyError(List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError);
    }
}
