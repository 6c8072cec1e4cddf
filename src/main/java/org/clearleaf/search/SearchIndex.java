package org.clearleaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.clearleaf.article.Article;
import org.clearleaf.article.Articles;
import org.clearleaf.search.embedding.EmbeddingException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of articles that answer a query, as they were at one moment. Never changes, and may be searched from several
 * threads at once. Nothing of a query is kept.
 *
 * <p>A word may be mistyped by 1 slip from 3 letters and by 2 from 8; the last one may be unfinished. Words that hold a question
 * together ("what", "is") need not match. Parts that lack words are found too, behind those that have them; but if the best of
 * them has too little of what was typed, there is no answer.
 */
public final class SearchIndex implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SearchIndex.class.getName());

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

    /** The best hits by words; none for fewer than two letters, and none after closing. */
    public Results search(Query query) {
        return search(query, null);
    }

    /**
     * The best hits by words and meaning; none for fewer than two letters, and none after closing. If the model fails, those by
     * words.
     *
     * @param meanings absent to search by words alone
     */
    public Results search(Query query, @Nullable Meanings meanings) {
        if (!query.isLongEnough() || !reader.tryIncRef()) {
            return Results.none(query.words());
        }
        try {
            return search(query, attempts(query), meanings);
        } catch (EmbeddingException e) {
            LOG.log(Level.DEBUG, "searching by words alone", e);
            return search(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release();
        }
    }

    /** The commonest words of a language that begin with some letters, as they are written; none after closing. */
    public List<String> completions(String letters, Locale language, int most) {
        LanguageIndex index = languages.get(language);
        if (index == null || letters.isBlank() || !reader.tryIncRef()) {
            return List.of();
        }
        try {
            return index.completions(letters, most);
        } finally {
            release();
        }
    }

    /** Every text of some languages whose meaning can be searched; none after closing. */
    void meanings(Predicate<Locale> among, MeaningListener listener) throws IOException {
        if (reader.tryIncRef()) {
            try {
                for (Locale language : languages.keySet()) {
                    if (among.test(language)) {
                        passages.meanings(IndexField.MEANING.in(language), listener);
                    }
                }
            } finally {
                release();
            }
        }
    }

    private List<Attempt> attempts(Query query) throws IOException {
        List<Attempt> attempts = new ArrayList<>();
        editions.bestFor(query.language(), query.topic()).forEach((language, among) -> {
            LanguageIndex index = languages.get(language);
            if (index != null) {
                TypedQuery understood = index.understand(query.words());
                attempts.add(new Attempt(index, query.words(), understood, among, query.topic() != null));
            }
        });
        return attempts;
    }

    private Results search(Query query, List<Attempt> attempts, @Nullable Meanings meanings) throws IOException {
        List<Match> matches = matches(attempts, meanings);
        return matches.isEmpty()
                ? Results.none(query.words(), meant(query, attempts, meanings))
                : new ResultGroups(query, new HitReader(passages)).of(matches);
    }

    private static List<Match> matches(List<Attempt> attempts, @Nullable Meanings meanings) throws IOException {
        List<Match> matches = new ArrayList<>();
        for (Attempt attempt : attempts) {
            matches.addAll(attempt.matches(meanings));
        }
        return matches;
    }

    /** A word that was only guessed counts for less, so that noise finds nothing. Whoever typed it can tell whether it was meant. */
    private @Nullable String meant(Query query, List<Attempt> attempts, @Nullable Meanings meanings)
            throws IOException {
        for (Attempt attempt : attempts) {
            String understood = attempt.query().corrected().orElse(null);
            if (understood != null
                    && !matches(attempts(query.asking(understood)), meanings).isEmpty()) {
                return understood;
            }
        }
        return null;
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
