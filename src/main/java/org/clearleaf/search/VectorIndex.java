package org.clearleaf.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of texts by the hash of the text, a byte for each number. Knows nothing of articles: whatever moves in a library, a text
 * that stays the same keeps its vector.
 */
final class VectorIndex implements AutoCloseable {

    private static final String HASH = "hash";
    private static final String VECTOR = "vector";

    private final Directory directory;

    /** Nothing while another program writes; then what that one has committed can be searched. */
    private final @Nullable IndexWriter writer;

    private final SearcherManager searchers;

    private VectorIndex(Directory directory) throws IOException {
        QuietLucene.hush();
        this.directory = directory;
        this.writer = writer(directory);
        this.searchers = writer == null ? new SearcherManager(directory, null) : new SearcherManager(writer, null);
    }

    /**
     * Opens the vectors that are kept in a folder. What can't be read is thrown away.
     *
     * @param folder absent to keep them in memory
     */
    static VectorIndex open(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return new VectorIndex(new ByteBuffersDirectory());
        }
        try {
            return new VectorIndex(FSDirectory.open(folder));
        } catch (IOException | IllegalArgumentException broken) {
            IOUtils.rm(folder);
            return new VectorIndex(FSDirectory.open(folder));
        }
    }

    private static @Nullable IndexWriter writer(Directory directory) throws IOException {
        IndexWriterConfig settings = new IndexWriterConfig().setCodec(new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return new Lucene104HnswScalarQuantizedVectorsFormat();
            }
        });
        try {
            return new IndexWriter(directory, settings);
        } catch (LockObtainFailedException e) {
            return null;
        }
    }

    boolean isWritable() {
        return writer != null;
    }

    boolean has(String hash) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.count(new TermQuery(new Term(HASH, hash))) > 0;
        } finally {
            searchers.release(searcher);
        }
    }

    /** Adds vectors of length 1 and keeps them; those that another program is adding are its business. */
    void add(Map<String, float[]> vectors) throws IOException {
        if (writer != null) {
            for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
                Document document = new Document();
                document.add(new StringField(HASH, entry.getKey(), Field.Store.YES));
                document.add(new KnnFloatVectorField(VECTOR, entry.getValue(), VectorSimilarityFunction.DOT_PRODUCT));
                writer.updateDocument(new Term(HASH, entry.getKey()), document);
            }
            writer.commit();
        }
        searchers.maybeRefreshBlocking();
    }

    /** The hashes of the texts that lie nearest, with the cosine of the angle between. */
    Map<String, Double> nearest(float[] vector, int most) throws IOException {
        return search(new KnnFloatVectorQuery(VECTOR, vector, most), most);
    }

    /** How near those of some texts lie that there are vectors of. */
    Map<String, Double> nearness(float[] vector, Collection<String> hashes) throws IOException {
        if (hashes.isEmpty()) {
            return Map.of();
        }
        List<BytesRef> terms = hashes.stream().map(BytesRef::new).toList();
        // As many as the filter lets through are all compared, without a walk through the graph.
        Query among = new TermInSetQuery(HASH, terms);
        return search(new KnnFloatVectorQuery(VECTOR, vector, hashes.size(), among), hashes.size());
    }

    private Map<String, Double> search(Query query, int most) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            Map<String, Double> found = new HashMap<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                // Lucene's score of a dot product is never negative: (1 + cosine) / 2.
                found.put(stored.document(hit.doc).get(HASH), 2 * hit.score - 1.0);
            }
            return found;
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer, directory);
    }
}
