package org.clearleaf.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;

/** All articles in one language, searched in that language's own way. */
final class LanguageIndex {

    private final Locale language;
    private final TextAnalysis analysis;
    private final Understanding understanding;
    private final PassageIndex passages;

    LanguageIndex(Locale language, PassageIndex passages, Languages languages) {
        this.language = language;
        this.analysis = languages.analysis(language);
        this.passages = passages;
        Fillers fillers = languages.fillers(language);
        Vocabulary vocabulary = new Vocabulary(passages.reader(), language, analysis, fillers);
        Synonyms synonyms = new Synonyms(passages, language, vocabulary);
        this.understanding = new Understanding(analysis, vocabulary, fillers, synonyms);
    }

    TypedQuery understand(String words) {
        return understanding.understand(words);
    }

    /**
     * The best matches among some passages.
     *
     * @param missing how many words of the query may be missing
     */
    List<Match> search(TypedQuery query, int missing, Query among, int limit) throws IOException {
        if (query.needed() <= missing) {
            return List.of();
        }
        MatchedWords words = new MatchedWords(query, analysis);
        List<PassageIndex.Found> found =
                passages.search(new LuceneQuery(query, language).matching(missing, among), limit);
        List<String> articles = passages.articles(found);
        return IntStream.range(0, found.size())
                .mapToObj(i -> new Match(
                        articles.get(i), found.get(i).document(), found.get(i).score(), query, words))
                .toList();
    }
}
