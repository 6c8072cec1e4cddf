package org.clearleaf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.clearleaf.library.ArticleCheck;
import org.clearleaf.library.FileReport;
import org.clearleaf.library.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads article files and prints every problem with its place and how to mend it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = CommandWords.FILE)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final CommandWords words = new CommandWords();

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "path")
    private List<Path> paths = List.of();

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        List<FileReport> reports = new ArticleCheck().check(paths);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(CheckJson.of(reports)));
        } else {
            reports.forEach(report -> print(report, out));
            out.println(summary(reports));
        }
        return reports.stream().anyMatch(FileReport::hasErrors) ? 1 : 0;
    }

    private void print(FileReport report, PrintWriter out) {
        for (Problem problem : report.problems()) {
            String place = problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "";
            String severity = words.text(problem.isError() ? "main.check.error" : "main.check.warning");
            out.println(words.text(
                    "main.check.problem", report.file() + place, severity, problem.message(), problem.code()));
            out.println("    " + words.text("main.check.at", problem.path()));
            out.println("    " + problem.fix());
        }
    }

    private String summary(List<FileReport> reports) {
        List<Problem> all =
                reports.stream().flatMap(report -> report.problems().stream()).toList();
        long errors = all.stream().filter(Problem::isError).count();
        return words.text("main.check.summary", reports.size(), errors, all.size() - errors);
    }
}
