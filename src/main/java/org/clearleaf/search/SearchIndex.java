package org.clearleaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DirectoryReader;
import org.clearleaf.article.Article;
import org.clearleaf.article.Articles;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of articles that answer a query, as they were at one moment. Never changes, and may be searched from several
 * threads at once. Nothing of a query is kept.
 *
 * <p>A word may be mistyped by 1 slip from 3 letters and by 2 from 8; the last one may be unfinished. Words that hold a question
 * together ("what", "is") need not match. If no part has all words, those with most of them are found.
 */
public final class SearchIndex implements AutoCloseable {

    /** More hits than anybody looks at, so that the best for a preferred article are among them. */
    private static final int MOST = 1_000;

    private final DirectoryReader reader;
    private final boolean isCurrent;
    private final PassageIndex passages;
    private final Editions editions;
    private final Map<Locale, LanguageIndex> languages = new LinkedHashMap<>();
    private final AtomicBoolean isClosed = new AtomicBoolean();

    SearchIndex(DirectoryReader reader, boolean isCurrent, Languages known) {
        this.reader = reader;
        this.isCurrent = isCurrent;
        passages = new PassageIndex(reader);
        editions = new Editions(reader);
        editions.languages().forEach(one -> languages.put(one, new LanguageIndex(one, passages, known)));
    }

    /** Of a few articles, in memory; takes about a second for 200 of them. */
    public static SearchIndex of(Collection<Article> articles) {
        return new IndexOpening(new ListedArticles(articles), (_, _) -> {}).inMemory();
    }

    /**
     * Opens the index that is kept in a folder and brings it up to date. Only what has changed is read. Where nothing can be kept,
     * the index is in memory; while another program is at work on it, it may be that of an earlier moment.
     *
     * @param folder absent to keep nothing
     * @param progress hears of long work; of none if the index is up to date
     */
    public static SearchIndex open(Articles articles, @Nullable Path folder, IndexProgress progress) {
        IndexOpening opening = new IndexOpening(articles, progress);
        return folder == null ? opening.inMemory() : opening.in(folder);
    }

    /** The index that is kept in a folder as it stands, for the time until it is up to date; nothing if there is none. */
    public static Optional<SearchIndex> stored(Articles articles, Path folder) {
        return new IndexOpening(articles, (_, _) -> {}).stored(folder);
    }

    /** Whether it holds all of the articles; if not, somebody else is at work on it, and it should be opened again soon. */
    public boolean isCurrent() {
        return isCurrent;
    }

    /** Searches once in each language, so that the first query of a person need not wait for classes to load. */
    public void warmUp() {
        languages.keySet().forEach(language -> search(Query.of("what helps", language)));
    }

    /** The best hits; none for fewer than two letters, and none after closing. */
    public Results search(Query query) {
        if (!query.isLongEnough() || !reader.tryIncRef()) {
            return Results.none(query.words());
        }
        try {
            return search(query, attempts(query));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release();
        }
    }

    private List<Attempt> attempts(Query query) throws IOException {
        List<Attempt> attempts = new ArrayList<>();
        editions.bestFor(query.language(), query.topic()).forEach((language, among) -> {
            LanguageIndex index = languages.get(language);
            if (index != null) {
                attempts.add(new Attempt(index, index.understand(query.words()), among));
            }
        });
        return attempts;
    }

    /** Lets one more word be missing until something is found. */
    private Results search(Query query, List<Attempt> attempts) throws IOException {
        int most = attempts.stream()
                .mapToInt(attempt -> attempt.query().needed())
                .max()
                .orElse(0);
        int limit = query.near() == null ? query.limit() : MOST;
        for (int missing = 0; missing < most; missing++) {
            List<Match> matches = new ArrayList<>();
            for (Attempt attempt : attempts) {
                matches.addAll(attempt.matches(missing, limit));
            }
            if (!matches.isEmpty()) {
                return new ResultGroups(query, new HitReader(passages)).of(matches);
            }
        }
        return Results.none(query.words());
    }

    /** Lets go of the files, once the last search under way has ended. */
    @Override
    public void close() {
        if (!isClosed.getAndSet(true)) {
            release();
        }
    }

    private void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
