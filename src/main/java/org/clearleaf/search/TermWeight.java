package org.clearleaf.search;

import org.apache.lucene.search.similarities.BM25Similarity;

/** BM25 without the rarity of words, which {@link Rarity} brings in. */
final class TermWeight extends BM25Similarity {

    @Override
    protected float idf(long having, long all) {
        return 1;
    }
}
