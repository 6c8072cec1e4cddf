package org.clearleaf.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.clearleaf.article.Article;

/** All articles in one language, searched in that language's own way. */
final class LanguageIndex implements AutoCloseable {

    /** More hits than anybody looks at, so that the best for a preferred article are among them. */
    private static final int MOST = 1_000;

    private final TextAnalysis analysis;
    private final Vocabulary vocabulary;
    private final Understanding understanding;
    private final PassageIndex passages;
    private final Rarity rarity;
    private final Asides asides;

    LanguageIndex(Locale language, List<Article> articles) throws IOException {
        this.analysis = new TextAnalysis(language);
        List<Passage> all =
                articles.stream().map(Passages::of).flatMap(List::stream).toList();
        Fillers fillers = new Fillers(language, analysis);
        this.vocabulary = new Vocabulary(analysis, texts(articles, all), fillers.words());
        Synonyms synonyms = new Synonyms(articles, analysis, vocabulary, fillers);
        this.understanding = new Understanding(analysis, vocabulary, fillers, synonyms);
        this.passages = new PassageIndex(all, analysis.words());
        this.rarity = new Rarity(passages);
        this.asides = new Asides(language, analysis);
    }

    private static List<String> texts(List<Article> articles, List<Passage> passages) {
        Stream<String> names =
                articles.stream().map(Article::identity).map(Passage::names).flatMap(List::stream);
        return Stream.concat(names, passages.stream().flatMap(Passage::texts)).toList();
    }

    TypedQuery understand(String words) {
        return understanding.understand(words);
    }

    /** The best matches in some articles. */
    List<Match> search(TypedQuery query, Set<String> articleIds) throws IOException {
        LuceneQuery lucene = new LuceneQuery(query, rarity, asides);
        List<PassageIndex.Found> found = passages.search(lucene.matching(articleIds), lucene.coverage(), MOST);
        double best = found.stream().mapToDouble(PassageIndex.Found::coverage).max().orElse(0);
        Relevance relevance = new Relevance(query, lucene.fullCoverage(), rarity.most(), passages.size());
        if (!relevance.isEnough(best)) {
            return List.of();
        }
        MatchedWords words = new MatchedWords(query, analysis, vocabulary);
        return found.stream()
                .filter(one -> one.coverage() >= relevance.least(best))
                .map(one -> new Match(one.passage(), one.score(), query, words))
                .toList();
    }

    @Override
    public void close() throws IOException {
        passages.close();
    }
}
