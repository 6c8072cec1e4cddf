package org.clearleaf.search.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.clearleaf.search.Hit;
import org.clearleaf.search.Query;
import org.clearleaf.search.SearchIndex;

/** The application's own search by words. */
final class Clearleaf implements Contender {

    private static final int MOST = 50;

    private final SearchIndex index;

    Clearleaf(List<JudgedAnswer> answers) {
        this.index = SearchIndex.of(new JudgedLibrary().of(answers));
    }

    @Override
    public String name() {
        return "Clearleaf, lexical";
    }

    @Override
    public List<String> search(String words) {
        return index.search(new Query(words, Locale.ENGLISH, null, null, MOST)).topics().stream()
                .flatMap(topic -> topic.hits().stream())
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .map(Hit::anchor)
                .filter(anchor -> anchor.endsWith(".txt"))
                .toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
