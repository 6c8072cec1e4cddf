package org.clearleaf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.clearleaf.library.CacheFolder;
import org.clearleaf.library.Library;
import org.clearleaf.search.Hit;
import org.clearleaf.search.Query;
import org.clearleaf.search.Results;
import org.clearleaf.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers typed words, as the sidebar does. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = CommandWords.FILE)
final class SearchCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final CommandWords words = new CommandWords();
    private final Clock clock;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(arity = "1..*", paramLabel = "WORDS", descriptionKey = "words")
    private List<String> typed = List.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10")
    private int limit;

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en")
    private Locale language = Locale.ENGLISH;

    @Option(names = "--lexical")
    private boolean lexical;

    @Option(names = "--json")
    private boolean json;

    /** @param clock decides what is out of date */
    SearchCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws JsonProcessingException, NothingToRead {
        CommandSpec command = Objects.requireNonNull(spec);
        if (limit < 1) {
            throw new ParameterException(command.commandLine(), words.text("main.search.limit", limit));
        }
        Library all = library.read();
        Results results = search(all);
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(answers(results, all)));
        } else {
            print(results, all, out);
        }
        return results.isEmpty() ? 1 : 0;
    }

    private Results search(Library all) {
        Path folder = all.cache().map(CacheFolder::index).orElse(null);
        Query query = new Query(String.join(" ", typed), language, null, null, limit);
        try (SearchIndex index = SearchIndex.open(all, folder, (_, _) -> {});
                ReadMeanings meanings = new ReadMeanings(all, index, lexical)) {
            return index.search(query, meanings.orNull());
        }
    }

    private List<Answer> answers(Results results, Library all) {
        return results.topics().stream()
                .flatMap(topic -> topic.hits().stream())
                .map(hit -> Answer.of(hit, results.corrected(), outOfDateSince(hit, all)))
                .toList();
    }

    private @Nullable LocalDate outOfDateSince(Hit hit, Library all) {
        return all.summary(hit.articleId(), hit.language())
                .flatMap(article -> article.dates().outOfDateSince(LocalDate.now(clock)))
                .orElse(null);
    }

    private void print(Results results, Library all, PrintWriter out) {
        String corrected = results.corrected();
        if (results.isEmpty()) {
            out.println(words.text("main.search.nothing", results.words()));
        }
        if (corrected != null) {
            out.println(words.text(results.isEmpty() ? "main.search.meant" : "main.search.corrected", corrected));
        }
        results.topics().forEach(topic -> {
            out.println(topic.title());
            topic.hits().forEach(hit -> {
                LocalDate since = outOfDateSince(hit, all);
                out.println(
                        "  " + (since == null ? hit.title() : words.text("main.search.expired", hit.title(), since)));
                out.println("      " + hit.snippet());
            });
        });
    }

    /**
     * The shape of the JSON, a list of these.
     *
     * @param question the anchor of the part that answers
     * @param corrected the words as they were understood; null where no word was mended
     * @param outOfDateSince since when the article must not be relied on, as yyyy-mm-dd; null where it may
     */
    record Answer(
            String article,
            String question,
            String title,
            String text,
            double score,
            @Nullable String corrected,
            @Nullable String outOfDateSince) {
        static Answer of(Hit hit, @Nullable String corrected, @Nullable LocalDate since) {
            return new Answer(
                    hit.articleId(),
                    hit.anchor(),
                    hit.title(),
                    hit.snippet(),
                    hit.score(),
                    corrected,
                    since == null ? null : since.toString());
        }
    }
}
