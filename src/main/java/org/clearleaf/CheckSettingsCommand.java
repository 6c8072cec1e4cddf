package org.clearleaf;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.clearleaf.settings.clinic.ClinicSettingsFile;
import org.clearleaf.settings.clinic.SettingProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is wrong in a kiosk's settings and how to mend it, before the kiosk falls back to its defaults. */
@Command(
        name = "check-settings",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = CommandWords.FILE)
final class CheckSettingsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        CommandWords words = new CommandWords();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<SettingProblem> problems = new ClinicSettingsFile(file).read().problems();
        SettingWords said = new SettingWords(words);
        for (SettingProblem problem : problems) {
            out.println(said.problem(file, problem));
            out.println("    " + said.fix(problem));
        }
        out.println(words.text("main.settings.summary", problems.size()));
        return problems.isEmpty() ? 0 : 1;
    }
}
