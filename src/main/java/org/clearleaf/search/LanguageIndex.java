package org.clearleaf.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** All articles in one language, searched in that language's own way. */
final class LanguageIndex {

    /** More hits than anybody looks at, so that the best for a preferred article are among them. */
    private static final int MOST = 200;

    /** Passages; weighing one with all there is to it takes some microseconds. */
    private static final int MOST_WEIGHED = 200;

    private final Locale language;
    private final TextAnalysis analysis;
    private final Understanding understanding;
    private final PassageIndex passages;
    private final Rarity rarity;
    private final Asides asides;
    private final Vocabulary vocabulary;

    LanguageIndex(Locale language, PassageIndex passages, Languages languages) {
        this.language = language;
        this.analysis = languages.analysis(language);
        this.passages = passages;
        this.rarity = new Rarity(passages, language);
        Fillers fillers = languages.fillers(language);
        this.asides = new Asides(language, analysis);
        this.vocabulary = new Vocabulary(passages.reader(), language, analysis, fillers);
        Synonyms synonyms = new Synonyms(passages, language, vocabulary);
        this.understanding = new Understanding(analysis, vocabulary, fillers, synonyms);
    }

    /** The commonest words that begin with the last of these. */
    List<String> completions(String letters, int most) {
        List<Token> typed = analysis.tokens(letters);
        analysis.forget(letters.length());
        return typed.isEmpty()
                ? List.of()
                : vocabulary.startingWith(typed.getLast().word(), most).stream()
                        .map(Word::shown)
                        .distinct()
                        .toList();
    }

    TypedQuery understand(String words) {
        TypedQuery understood = understanding.understand(words);
        analysis.forget(words.length());
        return understood;
    }

    /**
     * The best matches among some passages.
     *
     * @param meanings absent to search by words alone
     */
    List<Match> search(Attempt attempt, @Nullable Meanings meanings) throws IOException {
        TypedQuery query = attempt.query();
        ByWords byWords = byWords(query, attempt.among());
        List<PassageIndex.Found> found = meanings != null && meanings.knows(language)
                ? new Fusion(
                                passages,
                                language,
                                meanings.place(query.corrected().orElse(attempt.words())),
                                byWords)
                        .of(attempt.among(), attempt.isInTopic())
                : byWords.answers();
        MatchedWords matched = new MatchedWords(query, analysis);
        List<String> articles = passages.articles(found);
        return IntStream.range(0, found.size())
                .mapToObj(i -> new Match(
                        articles.get(i), found.get(i).document(), found.get(i).score(), query, matched))
                .toList();
    }

    private ByWords byWords(TypedQuery query, Query among) throws IOException {
        LuceneQuery lucene = new LuceneQuery(query, language, rarity, asides);
        List<PassageIndex.Found> found =
                passages.search(lucene.candidates(among), MOST_WEIGHED, lucene.matching(among), MOST);
        Map<Integer, Double> coverage = passages.scores(lucene.coverage(), found);
        return new ByWords(
                found, coverage, new Relevance(query, lucene.fullCoverage(), rarity.most(), passages.size()));
    }
}
