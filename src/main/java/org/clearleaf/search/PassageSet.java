package org.clearleaf.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Matches some documents of one reader, chosen beforehand: thousands of articles need not be named with every key typed. */
final class PassageSet extends Query {

    private final FixedBitSet documents;

    PassageSet(FixedBitSet documents) {
        this.documents = documents;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                DocIdSetIterator those = new InLeaf(leaf.docBase, leaf.reader().maxDoc());
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, those));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return documents.cardinality() + " passages";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PassageSet set && set.documents.equals(documents);
    }

    @Override
    public int hashCode() {
        return documents.hashCode();
    }

    /** The documents of one leaf of the reader. */
    private final class InLeaf extends DocIdSetIterator {

        private final int base;
        private final int max;
        private int at = -1;

        InLeaf(int base, int max) {
            this.base = base;
            this.max = max;
        }

        @Override
        public int docID() {
            return at;
        }

        @Override
        public int nextDoc() {
            return advance(at + 1);
        }

        @Override
        public int advance(int target) {
            int next = target >= max ? NO_MORE_DOCS : documents.nextSetBit(base + target);
            at = next == NO_MORE_DOCS || next - base >= max ? NO_MORE_DOCS : next - base;
            return at;
        }

        @Override
        public long cost() {
            return max;
        }
    }
}
