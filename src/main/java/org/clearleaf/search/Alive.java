package org.clearleaf.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Tells whether a term stands in any document that has not been removed: the index forgets terms only later. */
record Alive(IndexReader reader) {

    boolean has(TermsEnum term) throws IOException {
        if (!reader.hasDeletions()) {
            return true;
        }
        Bits alive = MultiBits.getLiveDocs(reader);
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && alive != null && !alive.get(document)) {
            document = documents.nextDoc();
        }
        return document != DocIdSetIterator.NO_MORE_DOCS;
    }
}
