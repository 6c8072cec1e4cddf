package org.clearleaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The passages of one language in Lucene's index, in memory. */
final class PassageIndex implements AutoCloseable {

    /**
     * A passage and how well it fits.
     *
     * @param coverage how much of what was typed it has
     */
    record Found(Passage passage, double score, double coverage) {}

    private final List<Passage> passages;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PassageIndex(List<Passage> passages, Analyzer analyzer) throws IOException {
        this.passages = List.copyOf(passages);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        // This policy keeps documents in the order in which they came, so that their numbers are those of the passages.
        IndexWriterConfig settings = new IndexWriterConfig(analyzer).setMergePolicy(new LogDocMergePolicy());
        try (IndexWriter writer = new IndexWriter(directory, settings)) {
            for (Passage passage : passages) {
                writer.addDocument(document(passage));
            }
            writer.forceMerge(1);
        }
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        // Small as the index is, a cache would gain nothing, and it would keep the words of the last visitor.
        this.searcher.setQueryCache(null);
        this.searcher.setSimilarity(new TermWeight());
    }

    private static Document document(Passage passage) {
        Document document = new Document();
        document.add(new StringField(SearchField.ARTICLE, passage.identity().id(), Field.Store.NO));
        for (SearchField field : SearchField.values()) {
            texts(field, passage).forEach(text -> document.add(new TextField(field.name(), text, Field.Store.NO)));
        }
        return document;
    }

    private static List<String> texts(SearchField field, Passage passage) {
        return switch (field) {
            case TITLE -> List.of(passage.title());
            case ASKED_AS -> passage.askedAs();
            case ANSWER -> List.of(passage.answer());
            case BODY -> passage.body();
            case TOPIC -> Passage.names(passage.identity());
        };
    }

    int size() {
        return reader.numDocs();
    }

    /** In about how many passages any of some words stands. */
    int having(Set<String> words) {
        return words.stream().mapToInt(this::having).sum();
    }

    private int having(String word) {
        int most = 0;
        try {
            for (SearchField field : SearchField.values()) {
                most = Math.max(most, reader.docFreq(new Term(field.name(), word)));
            }
            return most;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The best first.
     *
     * @param coverage scores how much of what was typed a passage has
     */
    List<Found> search(Query query, Query coverage, int limit) throws IOException {
        TopDocs best = searcher.search(query, limit);
        // The second search writes its scores over those of the first.
        List<ScoreDoc> ranked =
                Stream.of(best.scoreDocs).map(hit -> new ScoreDoc(hit.doc, hit.score)).toList();
        Map<Integer, Float> covered = new HashMap<>();
        for (ScoreDoc hit : new SecondScore(coverage).rescore(searcher, best, limit).scoreDocs) {
            covered.put(hit.doc, hit.score);
        }
        return ranked.stream()
                .map(hit -> new Found(passages.get(hit.doc), hit.score, covered.getOrDefault(hit.doc, 0f)))
                .toList();
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

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
