package org.clearleaf.settings.clinic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clearleaf.settings.clinic.SettingProblem.Kind;

/** Collects what is wrong in one file. */
final class Report {

    private final TomlLines lines;
    private final List<SettingProblem> problems;

    Report(TomlLines lines, List<SettingProblem> problems) {
        this.lines = lines;
        this.problems = new ArrayList<>(problems);
    }

    void add(Kind kind, String key, String... values) {
        problems.add(new SettingProblem(kind, key, lines.of(key), List.of(values)));
    }

    /** In the order of the file. */
    List<SettingProblem> sorted() {
        return problems.stream()
                .sorted(Comparator.comparingInt(SettingProblem::line))
                .toList();
    }
}
