package org.clearleaf.search.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.clearleaf.article.Article;
import org.clearleaf.search.Hit;
import org.clearleaf.search.Meanings;
import org.clearleaf.search.Query;
import org.clearleaf.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/** The application's own search: by words alone, or with meaning too. */
final class Clearleaf implements Contender {

    private static final int MOST = 50;

    private final SearchIndex index;
    private final @Nullable Meanings meanings;

    /**
     * Reads the articles.
     *
     * @param meanings absent to search by words alone
     */
    Clearleaf(List<Article> articles, @Nullable Meanings meanings) {
        this.index = SearchIndex.of(articles);
        this.meanings = meanings;
        if (meanings != null) {
            meanings.read(index, () -> true);
        }
    }

    @Override
    public String name() {
        return meanings == null ? "Clearleaf, lexical" : "Clearleaf, hybrid";
    }

    @Override
    public List<String> search(String words) {
        return index.search(new Query(words, Locale.ENGLISH, null, null, MOST), meanings).topics().stream()
                .flatMap(topic -> topic.hits().stream())
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .map(Hit::anchor)
                .filter(anchor -> anchor.endsWith(".txt"))
                .toList();
    }

    @Override
    public void close() {
        index.close();
        if (meanings != null) {
            meanings.close();
        }
    }
}
