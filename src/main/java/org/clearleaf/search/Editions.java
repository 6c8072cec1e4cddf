package org.clearleaf.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clearleaf.article.Article;
import org.jspecify.annotations.Nullable;

/** In which languages there is each article. */
final class Editions {

    private final Map<String, List<Locale>> languages;

    Editions(Collection<Article> articles) {
        this.languages = articles.stream()
                .collect(Collectors.groupingBy(
                        Article::id, TreeMap::new, Collectors.mapping(Article::language, Collectors.toList())));
    }

    /**
     * For each language the ids of the articles that are best read in it by somebody who prefers a language: one edition of each
     * article, that in the language itself, else in English, else any.
     *
     * @param topic id of the only article to consider; absent for all
     */
    Map<Locale, Set<String>> bestFor(Locale language, @Nullable String topic) {
        Map<Locale, Set<String>> best = new LinkedHashMap<>();
        languages.forEach((id, editions) -> {
            if (topic == null || topic.equals(id)) {
                best.computeIfAbsent(best(language, editions), _ -> new HashSet<>())
                        .add(id);
            }
        });
        return best;
    }

    private static Locale best(Locale language, List<Locale> editions) {
        return editions.stream()
                .min(Comparator.comparingInt((Locale edition) -> distance(language, edition))
                        .thenComparing(Locale::toLanguageTag))
                .orElseThrow();
    }

    private static int distance(Locale wanted, Locale edition) {
        if (edition.equals(wanted)) {
            return 0;
        }
        if (edition.getLanguage().equals(wanted.getLanguage())) {
            return 1;
        }
        return edition.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? 2 : 3;
    }
}
