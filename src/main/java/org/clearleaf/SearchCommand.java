package org.clearleaf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
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
        description = "Prints the answers to typed words, the best first.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:answers were found", "1:no answers", "2:wrong usage"})
final class SearchCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "WORDS", description = "What to look for, in quotes.")
    private String words = "";

    @Option(names = "--limit", paramLabel = "N", description = "How many answers at most (default: ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(names = "--language", paramLabel = "TAG", description = "The language to search in (default: en).")
    private Locale language = Locale.ENGLISH;

    @Option(names = "--json", description = "Print the answers as JSON.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        CommandSpec command = Objects.requireNonNull(spec);
        if (limit < 1) {
            throw new ParameterException(command.commandLine(), "--limit must be 1 or more, not " + limit);
        }
        Library all = new LibraryReader().read(library.folder());
        Results results;
        try (SearchIndex index =
                SearchIndex.of(all.editions().stream().map(Edition::article).toList())) {
            results = index.search(new Query(words, language, null, null, limit));
        }
        List<Answer> answers = answers(results);
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(answers));
        } else {
            print(results, out);
        }
        return answers.isEmpty() ? 1 : 0;
    }

    private static List<Answer> answers(Results results) {
        return results.topics().stream()
                .flatMap(topic -> topic.hits().stream())
                .map(hit -> Answer.of(hit, results.corrected()))
                .toList();
    }

    private static void print(Results results, PrintWriter out) {
        if (results.corrected() != null) {
            out.println("Showing results for " + results.corrected());
        }
        if (results.isEmpty()) {
            out.println("No answers for \"" + results.words() + "\".");
        }
        results.topics().forEach(topic -> {
            out.println(topic.title());
            topic.hits().forEach(hit -> out.printf("  %s%n      %s%n", hit.title(), hit.snippet()));
        });
    }

    /**
     * The shape of the JSON.
     *
     * @param question the anchor of the part that answers
     * @param corrected the words as they were understood, where a word was mended
     */
    record Answer(
            String article,
            String question,
            String title,
            String text,
            double score,
            @Nullable String corrected) {
        static Answer of(Hit hit, @Nullable String corrected) {
            return new Answer(hit.articleId(), hit.anchor(), hit.title(), hit.snippet(), hit.score(), corrected);
        }
    }
}
