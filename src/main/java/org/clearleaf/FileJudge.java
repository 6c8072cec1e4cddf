package org.clearleaf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.article.Translation;
import org.clearleaf.check.Checker;
import org.clearleaf.check.Review;
import org.clearleaf.check.rule.Severity;
import org.clearleaf.library.ArticleFile;
import org.clearleaf.library.ArticleReader;
import org.clearleaf.library.BrokenFile;
import org.clearleaf.library.Edition;
import org.clearleaf.library.FilePlaces;
import org.clearleaf.library.Problem;
import org.jspecify.annotations.Nullable;

/** Adds to the problems of a file what the rules find in its article; keeps no more than one article beside it. */
final class FileJudge {

    /** Translations that do not say what they are made from are held against the English edition in the same folder. */
    private static final Locale USUAL_SOURCE = Locale.ENGLISH;

    private final Checker checker;
    private final boolean notes;
    private final ArticleReader reader = new ArticleReader();
    private @Nullable Edition lastSource;

    /**
     * Judges nothing yet.
     *
     * @param notes whether to tell also what may be as it should be
     */
    FileJudge(Checker checker, boolean notes) {
        this.checker = checker;
        this.notes = notes;
    }

    CheckedFile judge(ArticleFile file) {
        return switch (file) {
            case BrokenFile broken -> unjudged(broken);
            case Edition edition when edition.problems().stream().anyMatch(Problem::isError) -> unjudged(edition);
            case Edition edition -> judged(edition);
        };
    }

    /** Of what is broken some parts are missing, and places would be off. */
    private static CheckedFile unjudged(ArticleFile file) {
        return new CheckedFile(
                file.file(), file.problems().stream().map(Found::of).toList(), null);
    }

    private CheckedFile judged(Edition edition) {
        Article article = edition.article();
        Review review =
                source(edition).map(source -> checker.review(article, source)).orElseGet(() -> checker.review(article));
        Stream<Found> problems = edition.problems().stream().map(Found::of);
        return new CheckedFile(
                edition.file(),
                Stream.concat(problems, findings(review, edition)).toList(),
                review);
    }

    private Stream<Found> findings(Review review, Edition edition) {
        FilePlaces places = new FilePlaces(edition.file());
        return review.findings().stream()
                .filter(finding -> notes || finding.severity() != Severity.NOTE)
                .map(finding -> Found.of(finding, places.find(finding.path())))
                .sorted(Comparator.comparingInt(Found::line).thenComparingInt(Found::column));
    }

    private Optional<Article> source(Edition edition) {
        Translation translation = edition.article().publication().translation();
        Locale language = translation == null ? USUAL_SOURCE : translation.source();
        Path file = edition.file().resolveSibling(language.toLanguageTag() + ".json");
        if (file.equals(edition.file())) {
            lastSource = edition;
            return Optional.empty();
        }
        if (lastSource == null || !lastSource.file().equals(file)) {
            lastSource = Files.exists(file) && reader.read(file) instanceof Edition read ? read : null;
        }
        return Optional.ofNullable(lastSource)
                .filter(source -> source.problems().stream().noneMatch(Problem::isError))
                .map(Edition::article);
    }
}
