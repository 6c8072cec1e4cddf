package org.clearleaf;

import java.nio.file.Path;
import org.clearleaf.settings.clinic.SettingProblem;

/** Says what is wrong with a setting and how to mend it. */
final class SettingWords {

    private final CommandWords words;

    SettingWords(CommandWords words) {
        this.words = words;
    }

    /** Where it is and what is wrong, in a line. */
    String problem(Path file, SettingProblem problem) {
        String place = problem.line() > 0 ? file + ":" + problem.line() : file.toString();
        String key = problem.key().isEmpty() ? "" : problem.key() + ": ";
        return words.text("main.settings.problem", place, key + said("main.settings.problem.", problem));
    }

    String fix(SettingProblem problem) {
        return said("main.settings.fix.", problem);
    }

    private String said(String beginning, SettingProblem problem) {
        return words.text(beginning + problem.kind().code(), problem.values().toArray());
    }
}
