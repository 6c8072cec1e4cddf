package org.clearleaf.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.clearleaf.article.Article;
import org.clearleaf.article.Stamp;

/** Makes the documents of one edition: one for each passage, one for its vocabulary, and one for each thing with many names. */
final class EditionDocuments {

    private final Languages languages;
    private final Map<Locale, KnownStems> stems = new ConcurrentHashMap<>();
    private final FieldType counted = type(IndexOptions.DOCS_AND_FREQS);
    private final FieldType listed = type(IndexOptions.DOCS);

    EditionDocuments(Languages languages) {
        this.languages = languages;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    List<Document> of(Stamp stamp, Article article) throws IOException {
        Locale language = article.language();
        TextAnalysis analysis = languages.analysis(language);
        WordCounts counts = new WordCounts(analysis, stems.computeIfAbsent(language, _ -> new KnownStems(analysis)));
        List<List<String>> names =
                Passage.names(article.identity()).stream().map(counts::add).toList();
        List<Document> documents = new ArrayList<>();
        for (Passage passage : Passages.of(article)) {
            documents.add(document(passage, names, counts));
        }
        documents.add(vocabulary(counts, language));
        new NameGroups(analysis, languages.fillers(language))
                .of(article)
                .forEach(group -> documents.add(group.document(IndexField.NAMES.in(language))));
        String edition = EditionName.of(stamp);
        documents.forEach(
                document -> document.add(new StringField(IndexField.EDITION.name(), edition, Field.Store.NO)));
        return documents;
    }

    private static Document document(Passage passage, List<List<String>> names, WordCounts counts) throws IOException {
        Document document = new Document();
        String id = passage.identity().id();
        document.add(new StringField(IndexField.ARTICLE.name(), id, Field.Store.NO));
        document.add(new SortedDocValuesField(IndexField.ARTICLE.name(), new BytesRef(id)));
        String meaning = IndexField.MEANING.in(passage.identity().language());
        String hash = TextHash.of(passage.meaning());
        document.add(new StringField(meaning, hash, Field.Store.NO));
        document.add(new SortedDocValuesField(meaning, new BytesRef(hash)));
        document.add(new StoredField(IndexField.PASSAGE.name(), StoredPassage.write(passage)));
        for (SearchField field : SearchField.values()) {
            String name = field.in(passage.identity().language());
            List<List<String>> texts = field == SearchField.TOPIC
                    ? names
                    : texts(field, passage).map(counts::add).toList();
            texts.forEach(words -> document.add(new WordsField(name, words)));
        }
        return document;
    }

    /** What is counted in the vocabulary, each text once; the names of the topic stand on every passage. */
    private static Stream<String> texts(SearchField field, Passage passage) {
        return switch (field) {
            case TITLE -> Stream.of(passage.title());
            case ASKED_AS -> passage.askedAs().stream();
            case ANSWER -> Stream.of(passage.answer());
            case BODY -> passage.body().stream();
            case TOPIC -> Stream.empty();
        };
    }

    private Document vocabulary(WordCounts counts, Locale language) {
        Document document = new Document();
        add(IndexField.WORD, counts.words(), language, document);
        document.add(new WordsField(IndexField.FAMILY.in(language), counts.families(), listed));
        add(IndexField.WRITTEN, counts.written(), language, document);
        return document;
    }

    private void add(IndexField field, Map<String, Integer> terms, Locale language, Document document) {
        if (!terms.isEmpty()) {
            document.add(new Field(field.in(language), new WordStream(terms), counted));
        }
    }
}
