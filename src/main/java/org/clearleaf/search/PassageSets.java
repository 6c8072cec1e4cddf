package org.clearleaf.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.clearleaf.article.Stamp;

/** Collects the passages of some editions, by language. */
final class PassageSets {

    private final IndexReader reader;
    private final Map<Locale, FixedBitSet> sets = new LinkedHashMap<>();

    PassageSets(IndexReader reader) {
        this.reader = reader;
    }

    void add(Stamp stamp) throws IOException {
        FixedBitSet set = sets.computeIfAbsent(stamp.language(), _ -> new FixedBitSet(reader.maxDoc()));
        PostingsEnum documents = MultiTerms.getTermPostingsEnum(
                reader, IndexField.EDITION.name(), new BytesRef(EditionName.of(stamp)), PostingsEnum.NONE);
        int document = documents == null ? DocIdSetIterator.NO_MORE_DOCS : documents.nextDoc();
        while (documents != null && document != DocIdSetIterator.NO_MORE_DOCS) {
            set.set(document);
            document = documents.nextDoc();
        }
    }

    Map<Locale, Query> queries() {
        Map<Locale, Query> queries = new LinkedHashMap<>();
        sets.forEach((language, set) -> queries.put(language, new PassageSet(set)));
        return queries;
    }
}
