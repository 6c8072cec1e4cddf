package org.clearleaf.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearleaf.article.Article;
import org.clearleaf.article.Articles;
import org.clearleaf.article.Stamp;

/** Articles that are in memory. */
final class ListedArticles implements Articles {

    private final Map<Stamp, Article> articles = new LinkedHashMap<>();

    ListedArticles(Collection<Article> listed) {
        listed.forEach(article -> articles.put(new Stamp(article.id(), article.language(), ""), article));
    }

    @Override
    public String fingerprint() {
        return "";
    }

    @Override
    public List<Stamp> stamps() {
        return List.copyOf(articles.keySet());
    }

    @Override
    public Optional<Article> read(Stamp stamp) {
        return Optional.ofNullable(articles.get(stamp));
    }
}
