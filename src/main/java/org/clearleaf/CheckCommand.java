package org.clearleaf;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.clearleaf.check.Checker;
import org.clearleaf.check.Severities;
import org.clearleaf.library.ArticleCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads article files, judges what they say, and tells of every problem its place and how to mend it. */
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

    @Mixin
    private RuleOptions rules = new RuleOptions();

    /** Needs no path, just as the help does not. */
    @Option(names = "--rules", descriptionKey = "rules", help = true)
    private boolean list;

    @Option(names = "--fingerprints", descriptionKey = "fingerprints")
    private boolean fingerprints;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Option(names = "--notes", descriptionKey = "notes")
    private boolean notes;

    @Option(names = "--scores", descriptionKey = "scores")
    private boolean scores;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--sarif", paramLabel = "FILE", descriptionKey = "sarif")
    private @Nullable Path sarif;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "html")
    private @Nullable Path html;

    @Override
    public Integer call() throws IOException {
        Severities severities = rules.severities();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (list) {
            new RuleList(words).print(severities, out);
            return 0;
        }
        if (fingerprints) {
            return new FingerprintList(out).print(paths);
        }
        CheckTotals totals = check(new Checker(severities, LocalDate.now(ZoneId.systemDefault())), reports(out));
        return totals.errors() > 0 || (strict && totals.warnings() > 0) ? 1 : 0;
    }

    private CheckTotals check(Checker checker, List<CheckReport> reports) throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        CheckRun run = new CheckRun(
                new FileJudge(checker, notes), reports, new CheckProgress(err, words, Ansi.AUTO.enabled()));
        new ArticleCheck().check(paths, run);
        return run.end();
    }

    private List<CheckReport> reports(PrintWriter out) throws IOException {
        List<CheckReport> reports = new ArrayList<>();
        reports.add(json ? new CheckJson(out) : new CheckConsole(out, words, Ansi.AUTO, scores));
        if (sarif != null) {
            reports.add(new CheckSarif(Files.newBufferedWriter(sarif)));
        }
        if (html != null) {
            reports.add(new CheckHtml(Files.newBufferedWriter(html), words));
        }
        return reports;
    }
}
