package org.clearleaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.clearleaf.article.Article;

/**
 * Finds the parts of articles that answer a query. Kept in memory, never changes, and may be searched from several threads at
 * once. Nothing of a query is kept.
 *
 * <p>A word may be mistyped by 1 slip from 3 letters and by 2 from 8; the last one may be unfinished. Words that hold a question
 * together ("what", "is") need not match. If no part has all words, those with most of them are found.
 */
public final class SearchIndex implements AutoCloseable {

    private final Map<Locale, LanguageIndex> languages = new LinkedHashMap<>();
    private final Editions editions;
    private final List<Query> examples;

    private SearchIndex(Collection<Article> articles) throws IOException {
        QuietLucene.hush();
        editions = new Editions(articles);
        Map<Locale, List<Article>> byLanguage = articles.stream().collect(Collectors.groupingBy(Article::language));
        for (var entry : byLanguage.entrySet()) {
            languages.put(entry.getKey(), new LanguageIndex(entry.getKey(), entry.getValue()));
        }
        examples = byLanguage.values().stream()
                .map(List::getFirst)
                .map(article -> Query.of(article.title(), article.language()))
                .toList();
    }

    /** Reads all texts of the articles; takes about a second for 200 of them. */
    public static SearchIndex of(Collection<Article> articles) {
        try {
            return new SearchIndex(articles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Searches once in each language, so that the first query of a person need not wait for classes to load. */
    public void warmUp() {
        examples.forEach(this::search);
    }

    /** The best hits; none for fewer than two letters. */
    public Results search(Query query) {
        if (!query.isLongEnough()) {
            return Results.none(query.words());
        }
        try {
            return search(query, attempts(query));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Attempt> attempts(Query query) {
        List<Attempt> attempts = new ArrayList<>();
        editions.bestFor(query.language(), query.topic()).forEach((language, articleIds) -> {
            LanguageIndex index = languages.get(language);
            if (index != null) {
                attempts.add(new Attempt(index, index.understand(query.words()), articleIds));
            }
        });
        return attempts;
    }

    private static Results search(Query query, List<Attempt> attempts) throws IOException {
        List<Match> matches = new ArrayList<>();
        for (Attempt attempt : attempts) {
            matches.addAll(attempt.matches());
        }
        return matches.isEmpty() ? Results.none(query.words()) : new ResultGroups(query).of(matches);
    }

    @Override
    public void close() {
        try {
            for (LanguageIndex index : languages.values()) {
                index.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
