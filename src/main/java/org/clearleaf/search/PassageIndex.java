package org.clearleaf.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The passages of one language in Lucene's index, in memory. */
final class PassageIndex implements AutoCloseable {

    /** A passage and how well it fits. */
    record Found(Passage passage, double score) {}

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

    /** The best first. */
    List<Found> search(Query query, int limit) throws IOException {
        List<Found> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
            found.add(new Found(passages.get(hit.doc), hit.score));
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
