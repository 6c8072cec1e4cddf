package org.clearleaf.library;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.clearleaf.article.Article;
import org.clearleaf.article.Articles;
import org.clearleaf.article.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * Everything found in a library folder at one moment; immutable, so that a change is one swap. It holds a table of its articles;
 * an article itself is read when it is opened.
 */
public final class Library implements Articles {

    private static final String NO_ARTICLES = "no-articles";

    private final Path root;
    private final Catalogue catalogue;
    private final Bodies bodies;
    private final @Nullable CacheFolder cache;

    Library(Path root, Catalogue catalogue, Bodies bodies, @Nullable CacheFolder cache) {
        this.root = root;
        this.catalogue = catalogue;
        this.bodies = bodies;
        this.cache = cache;
    }

    /** A library of nothing, to begin with. */
    public static Library empty() {
        return empty(Path.of(""), null);
    }

    /** The same for a folder whose files have not been looked at yet. */
    static Library empty(Path root, @Nullable CacheFolder cache) {
        return new Library(root, new CatalogueBuilder(Instant.EPOCH).bytes().inMemory(), new Bodies(), cache);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Bodies bodies() {
        return bodies;
    }

    /** Where what is worked out about it may be kept; nothing for one that is read into memory. */
    public Optional<CacheFolder> cache() {
        return Optional.ofNullable(cache);
    }

    /** Where its files lie, or the one file that it is. */
    public Path folder() {
        return root;
    }

    public boolean isEmpty() {
        return catalogue.head().shown() == 0;
    }

    /** All editions in the order of their titles. Each is read when it is asked for: to list them, take the summaries. */
    public List<Edition> editions() {
        return new AbstractList<>() {
            @Override
            public Edition get(int row) {
                return open(row).orElseThrow();
            }

            @Override
            public int size() {
                return catalogue.head().shown();
            }
        };
    }

    /** Every edition of every article, in the order of titles. */
    public Selection summaries() {
        return new Selection(
                catalogue, IntStream.range(0, catalogue.head().shown()).toArray());
    }

    /** Each article once, by title: in the language asked for if there is one, else in English, else in any. */
    public Selection in(Locale language) {
        return new Selection(catalogue, new BestEditions(catalogue, language).rows());
    }

    /** An article in the language asked for, else in English, else in any; nothing if it can't be read any more. */
    public Optional<Edition> find(String articleId, Locale language) {
        return best(articleId, language).flatMap(this::open);
    }

    /** What the shelf needs of an article, in the same language as {@link #find}. */
    public Optional<Summary> summary(String articleId, Locale language) {
        return best(articleId, language).map(catalogue::summary);
    }

    public List<BrokenFile> brokenFiles() {
        return catalogue.brokenFiles(root);
    }

    /** Why an empty library is empty: the code of the first file that can't be read, or that there is none. */
    public String emptyBecause() {
        return brokenFiles().stream().findFirst().map(BrokenFile::code).orElse(NO_ARTICLES);
    }

    public Optional<BrokenFile> findBroken(String articleId) {
        return brokenFiles().stream()
                .filter(file -> file.articleId().equals(articleId))
                .findFirst();
    }

    /** The languages of an article, English first. */
    public List<Locale> languagesOf(String articleId) {
        return catalogue.rowsOf(articleId).stream()
                .map(catalogue::language)
                .sorted(Comparator.comparing(
                                (Locale language) -> !language.getLanguage().equals("en"))
                        .thenComparing(Locale::toLanguageTag))
                .toList();
    }

    /** What may be relied on that day: all but the editions that are out of date. */
    public Library reliableOn(LocalDate day) {
        Catalogue reliable = catalogue.reliableOn(day);
        return reliable.equals(catalogue) ? this : new Library(root, reliable, bodies, cache);
    }

    /** Every language in which there is an article. */
    public List<Locale> languages() {
        return catalogue.head().languages();
    }

    @Override
    public String fingerprint() {
        return catalogue.head().fingerprint();
    }

    @Override
    public List<Stamp> stamps() {
        return IntStream.range(0, catalogue.head().shown())
                .mapToObj(catalogue::stamp)
                .toList();
    }

    /** The article is not kept, so that reading all of them takes no memory. */
    @Override
    public Optional<Article> read(Stamp stamp) {
        OptionalInt row = catalogue.rowOf(stamp);
        return row.isPresent() && new ArticleReader().read(file(row.getAsInt())) instanceof Edition edition
                ? Optional.of(edition.article())
                : Optional.empty();
    }

    private Optional<Integer> best(String articleId, Locale language) {
        ToIntFunction<Integer> distance = row -> BestEditions.distance(language, catalogue.language(row));
        return catalogue.rowsOf(articleId).stream().min(Comparator.comparingInt(distance));
    }

    private Optional<Edition> open(int row) {
        return bodies.read(
                file(row),
                id -> !catalogue.rowsOf(id).isEmpty() || findBroken(id).isPresent());
    }

    private Path file(int row) {
        return root.resolve(catalogue.path(row));
    }

    /** Whether both list the same articles, saying the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Library library && library.fingerprint().equals(fingerprint());
    }

    @Override
    public int hashCode() {
        return fingerprint().hashCode();
    }
}
