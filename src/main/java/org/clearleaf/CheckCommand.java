package org.clearleaf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
        description =
                "Reads article files or folders and prints every problem: where it is, what is wrong and how to mend it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no errors", "1:errors were found", "2:wrong usage"})
final class CheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders with articles.")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "Print the problems as JSON.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        List<FileReport> reports = new ArticleCheck().check(paths);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(Report.of(reports)));
        } else {
            reports.forEach(report -> print(report, out));
            out.println(summary(reports));
        }
        return reports.stream().anyMatch(FileReport::hasErrors) ? 1 : 0;
    }

    private static void print(FileReport report, PrintWriter out) {
        for (Problem problem : report.problems()) {
            String place = problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "";
            out.printf(
                    "%s%s: %s: %s [%s]%n", report.file(), place, severity(problem), problem.message(), problem.code());
            out.printf("    at %s%n    %s%n", problem.path(), problem.fix());
        }
    }

    private static String summary(List<FileReport> reports) {
        List<Problem> all =
                reports.stream().flatMap(report -> report.problems().stream()).toList();
        long errors = all.stream().filter(Problem::isError).count();
        return "%d files, %d errors, %d warnings".formatted(reports.size(), errors, all.size() - errors);
    }

    private static String severity(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
    }

    /** The shape of the JSON. */
    record Report(List<ReportFile> files) {
        static Report of(List<FileReport> reports) {
            return new Report(reports.stream()
                    .map(report -> new ReportFile(
                            report.file().toString(),
                            report.problems().stream().map(ReportProblem::of).toList()))
                    .toList());
        }
    }

    record ReportFile(String file, List<ReportProblem> problems) {}

    record ReportProblem(String severity, String code, String path, int line, int column, String message, String fix) {
        static ReportProblem of(Problem problem) {
            return new ReportProblem(
                    CheckCommand.severity(problem),
                    problem.code(),
                    problem.path(),
                    problem.line(),
                    problem.column(),
                    problem.message(),
                    problem.fix());
        }
    }
}
