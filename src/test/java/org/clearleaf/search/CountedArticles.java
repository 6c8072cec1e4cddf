package org.clearleaf.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clearleaf.article.Article;
import org.clearleaf.article.Articles;
import org.clearleaf.article.Stamp;

/** Articles that tell which of them were read. */
final class CountedArticles implements Articles {

    private final Map<Stamp, Article> articles;
    private final List<String> read = new CopyOnWriteArrayList<>();

    CountedArticles(Collection<Article> articles) {
        this.articles = articles.stream().collect(Collectors.toMap(CountedArticles::stamp, Function.identity()));
    }

    private static Stamp stamp(Article article) {
        return new Stamp(
                article.id(),
                article.language(),
                Integer.toHexString(article.toString().hashCode()));
    }

    @Override
    public String fingerprint() {
        return Integer.toHexString(articles.keySet().hashCode());
    }

    @Override
    public List<Stamp> stamps() {
        return List.copyOf(articles.keySet());
    }

    @Override
    public Optional<Article> read(Stamp stamp) {
        read.add(stamp.id());
        return Optional.ofNullable(articles.get(stamp));
    }

    /** Ids of the articles that were read. */
    List<String> read() {
        return List.copyOf(read);
    }
}
