package org.clearleaf;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.clearleaf.article.Coded;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.settings.Settings;
import org.clearleaf.settings.SettingsFile;
import org.clearleaf.takehome.HandoutOptions;
import org.clearleaf.takehome.Paper;
import org.clearleaf.takehome.site.Site;
import org.clearleaf.takehome.site.SiteArticle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes articles for people who don't have the reader. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = CommandWords.FILE)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final CommandWords words = new CommandWords();

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            descriptionKey = "format",
            completionCandidates = ExportFormat.Words.class)
    private String format = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ARTICLE", descriptionKey = "articles")
    private List<String> articles = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
    private Path out = Path.of("");

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "language")
    private @Nullable Locale language;

    @Option(names = "--base", paramLabel = "URL", descriptionKey = "base")
    private @Nullable String base;

    @Option(names = "--paper", paramLabel = "PAPER", defaultValue = "letter", descriptionKey = "paper")
    private Paper paper = Paper.LETTER;

    @Option(names = "--large", descriptionKey = "large")
    private boolean isLarge;

    @Option(names = "--force", descriptionKey = "force")
    private boolean mayReplace;

    @Override
    public Integer call() throws IOException, NothingToRead {
        ExportFormat chosen = Coded.of(ExportFormat.class, format)
                .orElseThrow(() -> wrong("main.export.format", format, String.join(", ", new ExportFormat.Words())));
        if (base != null && !base.matches("https?://[^\\s\"<>]+")) {
            throw wrong("main.export.base", base);
        }
        List<Edition> editions = editions(library.read());
        PrintWriter answer = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            int written = write(editions, chosen);
            answer.println(words.text("main.export.done", written, out));
            return written == 0 ? 1 : 0;
        } catch (FileAlreadyExistsException taken) {
            return failed("main.export.taken", taken.getFile());
        } catch (DirectoryNotEmptyException full) {
            return failed("main.export.full", full.getFile());
        }
    }

    private int failed(String key, String place) {
        Objects.requireNonNull(spec).commandLine().getErr().println(words.text(key, place));
        return 1;
    }

    private int write(List<Edition> editions, ExportFormat chosen) throws IOException {
        WorkBar bar = new WorkBar(
                Objects.requireNonNull(spec).commandLine().getErr(),
                words,
                "main.export.progress",
                Ansi.AUTO.enabled());
        if (chosen == ExportFormat.SITE) {
            new Site(pages(editions), options(), base).write(out, bar::at);
            return editions.size();
        }
        ExportFiles files = new ExportFiles(out, mayReplace, options());
        for (int i = 0; i < editions.size(); i++) {
            files.write(editions.get(i), chosen);
            bar.at(i + 1, editions.size());
        }
        return editions.size();
    }

    private static List<SiteArticle> pages(List<Edition> editions) {
        return editions.stream()
                .map(edition ->
                        new SiteArticle(edition.article(), edition.file().resolveSibling("")))
                .toList();
    }

    private List<Edition> editions(Library all) {
        List<Edition> chosen = new ArrayList<>();
        for (String id : articles) {
            if (all.languagesOf(id).isEmpty()) {
                throw wrong("main.export.no-article", id, library.folder());
            }
        }
        for (Edition edition : all.editions()) {
            boolean isAsked =
                    articles.isEmpty() || articles.contains(edition.article().id());
            if (isAsked && (language == null || edition.article().language().equals(language))) {
                chosen.add(edition);
            }
        }
        return chosen;
    }

    private HandoutOptions options() {
        Settings clinic = new SettingsFile(SettingsFile.usual()).read();
        return new HandoutOptions(clinic.emergencyNumber(), clinic.crisisLine(), LocalDate.now(ZoneId.systemDefault()))
                .from(clinic.clinic(), clinic.webAddress())
                .on(paper)
                .large(isLarge);
    }

    private ParameterException wrong(String key, Object... values) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), words.text(key, values));
    }
}
