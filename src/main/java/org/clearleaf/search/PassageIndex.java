package org.clearleaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/** The passages of all languages in Lucene's index as it was at one moment. */
final class PassageIndex {

    /** The number of a document and how well it fits. */
    record Found(int document, double score) {}

    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingDouble(Found::score).reversed().thenComparingInt(Found::document);

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PassageIndex(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        // A cache would gain little, and it would keep the words of the last visitor.
        this.searcher.setQueryCache(null);
        this.searcher.setSimilarity(new TermWeight());
    }

    DirectoryReader reader() {
        return reader;
    }

    int size() {
        return reader.numDocs();
    }

    /**
     * In about how many passages any of some words stands.
     *
     * @param fields where to look
     */
    int having(Set<String> words, List<String> fields) {
        return words.stream().mapToInt(word -> having(word, fields)).sum();
    }

    private int having(String word, List<String> fields) {
        int most = 0;
        try {
            for (String field : fields) {
                most = Math.max(most, reader.docFreq(new Term(field, word)));
            }
            return most;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The best first. */
    List<Found> search(Query query, int limit) throws IOException {
        return Stream.of(searcher.search(query, limit).scoreDocs)
                .map(hit -> new Found(hit.doc, hit.score))
                .toList();
    }

    /**
     * The best first, among those that a simpler query puts first: only they are weighed, so that an answer comes while somebody is
     * typing.
     *
     * @param most how many are weighed
     */
    List<Found> search(Query simple, int most, Query query, int limit) throws IOException {
        Map<Integer, Double> scores = scores(query, search(simple, most));
        return scores.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> new Found(one.getKey(), one.getValue()))
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** What another query thinks of some documents, by their numbers; those that it does not match are left out. */
    Map<Integer, Double> scores(Query query, List<Found> documents) throws IOException {
        ScoreDoc[] hits = documents.stream()
                .map(found -> new ScoreDoc(found.document(), 0))
                .toArray(ScoreDoc[]::new);
        TopDocs all = new TopDocs(new TotalHits(hits.length, TotalHits.Relation.EQUAL_TO), hits);
        Map<Integer, Double> scores = new HashMap<>();
        for (ScoreDoc hit : new SecondScore(query).rescore(searcher, all, hits.length).scoreDocs) {
            scores.put(hit.doc, (double) hit.score);
        }
        return scores;
    }

    private static final class SecondScore extends QueryRescorer {

        SecondScore(Query query) {
            super(query);
        }

        @Override
        protected float combine(float first, boolean matches, float second) {
            return matches ? second : 0;
        }
    }

    Passage passage(int document) throws IOException {
        String name = IndexField.PASSAGE.name();
        Document stored = searcher.storedFields().document(document, Set.of(name));
        return StoredPassage.read(Objects.requireNonNull(stored.getBinaryValue(name), "a document without passage"));
    }

    /**
     * Reads a passage as a sample.
     *
     * @throws IOException if that can't be done, and so the index be used
     */
    void prove() throws IOException {
        for (Found first : search(new FieldExistsQuery(IndexField.ARTICLE.name()), 1)) {
            passage(first.document());
        }
    }

    /** Ids of the articles of some documents, in the same order. */
    List<String> articles(List<Found> documents) throws IOException {
        // Values can only be read forwards.
        List<Integer> forwards =
                documents.stream().map(Found::document).sorted().toList();
        Map<Integer, String> ids = new HashMap<>();
        SortedDocValues articles = MultiDocValues.getSortedValues(reader, IndexField.ARTICLE.name());
        for (int document : forwards) {
            if (articles != null && articles.advanceExact(document)) {
                ids.put(document, articles.lookupOrd(articles.ordValue()).utf8ToString());
            }
        }
        return documents.stream()
                .map(found -> ids.getOrDefault(found.document(), ""))
                .toList();
    }

    int count(Query query) throws IOException {
        return searcher.count(query);
    }

    /** The hashes of what some passages are about, by their numbers. */
    Map<Integer, String> meanings(Set<Integer> documents, String field) throws IOException {
        Map<Integer, String> hashes = new HashMap<>();
        for (int document : new TreeSet<>(documents)) {
            SortedDocValues values = MultiDocValues.getSortedValues(reader, field);
            if (values != null && values.advanceExact(document)) {
                hashes.put(document, values.lookupOrd(values.ordValue()).utf8ToString());
            }
        }
        return hashes;
    }

    /** Every text of a language whose meaning can be searched. */
    void meanings(String field, MeaningListener listener) throws IOException {
        new IndexTerms(reader, field)
                .startingWith("", (hash, _) -> listener.hears(hash, () -> firstWith(new Term(field, hash))));
    }

    private String firstWith(Term hash) throws IOException {
        List<Found> found = search(new ConstantScoreQuery(new TermQuery(hash)), 1);
        return found.isEmpty() ? "" : passage(found.getFirst().document()).meaning();
    }

    /** Whole documents, whatever their scores. */
    List<Document> documents(Query query, int limit) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Found found : search(new ConstantScoreQuery(query), limit)) {
            documents.add(searcher.storedFields().document(found.document()));
        }
        return documents;
    }
}
