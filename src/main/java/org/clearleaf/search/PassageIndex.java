package org.clearleaf.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** The passages of all languages in Lucene's index as it was at one moment. */
final class PassageIndex {

    /** The number of a document and how well it fits. */
    record Found(int document, double score) {}

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PassageIndex(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        // A cache would gain little, and it would keep the words of the last visitor.
        this.searcher.setQueryCache(null);
    }

    DirectoryReader reader() {
        return reader;
    }

    /** The best first. */
    List<Found> search(Query query, int limit) throws IOException {
        List<Found> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, new WeighedMatches(limit)).scoreDocs) {
            found.add(new Found(hit.doc, hit.score));
        }
        return found;
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

    /** Whole documents, whatever their scores. */
    List<Document> documents(Query query, int limit) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Found found : search(new ConstantScoreQuery(query), limit)) {
            documents.add(searcher.storedFields().document(found.document()));
        }
        return documents;
    }
}
