package org.clearleaf.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Finds the best of the documents that match. Words that match very many say too little to choose among them: then only the
 * first of them are weighed, so that an answer comes while somebody is typing.
 */
final class WeighedMatches implements CollectorManager<Collector, TopDocs> {

    /** Documents; weighing one takes about a microsecond. */
    private static final int MOST_WEIGHED = 6_000;

    private final TopScoreDocCollectorManager best;
    private final List<TopScoreDocCollector> collectors = new ArrayList<>();
    private int weighed;

    WeighedMatches(int limit) {
        this.best = new TopScoreDocCollectorManager(limit, Integer.MAX_VALUE);
    }

    @Override
    public Collector newCollector() throws IOException {
        TopScoreDocCollector collector = best.newCollector();
        collectors.add(collector);
        return new FilterCollector(collector) {
            @Override
            public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
                return counting(super.getLeafCollector(leaf));
            }
        };
    }

    private LeafCollector counting(LeafCollector collector) {
        return new FilterLeafCollector(collector) {
            @Override
            public void collect(int document) throws IOException {
                if (weighed == MOST_WEIGHED) {
                    throw new CollectionTerminatedException();
                }
                weighed++;
                super.collect(document);
            }
        };
    }

    @Override
    public TopDocs reduce(Collection<Collector> all) throws IOException {
        return best.reduce(collectors);
    }
}
