package org.clearleaf.search.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What Lucene does by itself: question and answer in one field, stemmed English words, BM25. */
final class Baseline implements Contender {

    private static final String FIELD = "text";
    private static final int MOST = 50;

    private final List<JudgedAnswer> answers;
    private final Analyzer analyzer = new EnglishAnalyzer();
    private final DirectoryReader reader;

    Baseline(List<JudgedAnswer> answers) {
        this.answers = answers;
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (JudgedAnswer answer : answers) {
                    Document document = new Document();
                    document.add(new TextField(FIELD, answer.question() + " " + answer.answer(), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            this.reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "BM25, EnglishAnalyzer";
    }

    @Override
    public List<String> search(String words) {
        try {
            List<String> found = new ArrayList<>();
            for (ScoreDoc hit : new IndexSearcher(reader).search(query(words), MOST).scoreDocs) {
                found.add(answers.get(hit.doc).id());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(String words) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream tokens = analyzer.tokenStream(FIELD, words)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new TermQuery(new Term(FIELD, word.toString())), Occur.SHOULD);
            }
            tokens.end();
        }
        return query.build();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
