package org.clearleaf.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearleaf.library.Problem.Severity;

/** Collects the problems of one file, so that its author sees them together. */
final class ProblemList {

    /** A file of nothing but mistakes must not fill the memory; who has mended these can look again. */
    static final int LIMIT = 200;

    private final ProblemWords words = new ProblemWords();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> fieldsWithErrors = new HashSet<>();
    private int unlisted;

    void error(String code, Where where, Object... values) {
        // Past the limit each field keeps its first error: a reader must learn of every field that lost something.
        boolean first = fieldsWithErrors.size() < LIMIT && fieldsWithErrors.add(where.topLevelStep());
        add(first, Severity.ERROR, code, where, values);
    }

    void warning(String code, Where where, Object... values) {
        add(false, Severity.WARNING, code, where, values);
    }

    void wrongType(Json found, String expected) {
        error("wrong-type", found.where(), words.type(expected), words.type(typeOf(found)));
    }

    /** All problems in the order of the file. */
    List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (unlisted > 0) {
            sorted.add(problem(Severity.WARNING, "more-problems", Where.FILE, unlisted));
        }
        return List.copyOf(sorted);
    }

    private void add(boolean always, Severity severity, String code, Where where, Object... values) {
        if (problems.size() < LIMIT || always) {
            problems.add(problem(severity, code, where, values));
        } else {
            unlisted++;
        }
    }

    private Problem problem(Severity severity, String code, Where where, Object... values) {
        Object[] shown = Arrays.stream(values).map(ProblemList::shown).toArray();
        return new Problem(
                severity,
                code,
                where.path(),
                where.line(),
                where.column(),
                words.problem(code, shown),
                words.fix(code, shown));
    }

    /** Text comes from the file and is made harmless; a list holds our own words. */
    private static Object shown(Object value) {
        return switch (value) {
            case String text -> Shown.of(text);
            case List<?> words -> words.stream().map(Object::toString).collect(Collectors.joining(", "));
            default -> value;
        };
    }

    private static String typeOf(Json json) {
        return switch (json) {
            case Json.Mapping _ -> "object";
            case Json.Sequence _ -> "list";
            case Json.Text _ -> "text";
            case Json.Numeral _ -> "number";
            case Json.Flag _ -> "flag";
            case Json.Nothing _, Json.Unusable _ -> "nothing";
        };
    }
}
