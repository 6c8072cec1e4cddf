package org.clearleaf;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.clearleaf.convert.Import;
import org.clearleaf.convert.ImportTotals;
import org.clearleaf.convert.Importer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings in what others publish, as articles. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = CommandWords.FILE)
final class ImportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final CommandWords words = new CommandWords();

    private final ImportFormats formats = new ImportFormats();

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            descriptionKey = "format",
            completionCandidates = ImportFormats.class)
    private String format = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SOURCE", descriptionKey = "source")
    private List<Path> sources = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
    private Path out = Path.of("");

    @Option(names = "--retrieved", paramLabel = "DATE", descriptionKey = "retrieved")
    private @Nullable LocalDate retrieved;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        ImportBar bar = new ImportBar(err, words, Ansi.AUTO.enabled(), System::nanoTime);
        Import run = new Import(importer(), out, retrieved, bar);
        try (StopSignal _ = new StopSignal(run::stop)) {
            ImportTotals totals = run.read(sources);
            bar.end();
            tell(totals);
            return totals.articles() == 0 || totals.broken() > 0 || totals.isStopped() ? 1 : 0;
        }
    }

    private Importer importer() {
        for (Path source : sources) {
            if (!Files.exists(source)) {
                throw wrong("main.import.missing", source);
            }
        }
        return formats.find(format).orElseThrow(() -> wrong("main.import.format", format, String.join(", ", formats)));
    }

    private void tell(ImportTotals totals) {
        PrintWriter answer = Objects.requireNonNull(spec).commandLine().getOut();
        if (totals.isStopped()) {
            answer.println(words.text("main.import.stopped"));
        }
        answer.println(words.text(
                "main.import.done", totals.articles(), totals.originals(), totals.gaps(), out.resolve("gaps.txt")));
    }

    private ParameterException wrong(String key, Object... values) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), words.text(key, values));
    }
}
