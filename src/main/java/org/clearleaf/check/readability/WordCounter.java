package org.clearleaf.check.readability;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.check.text.Sentences;
import org.clearleaf.check.text.Words;

/** Counts the words, sentences and syllables of texts. */
final class WordCounter {

    private static final int POLYSYLLABLE = 3;

    private final Syllables syllables;
    private final Set<String> unavoidable;

    /** Counts every word with all its syllables. */
    WordCounter(Locale language) {
        this(language, Set.of());
    }

    private WordCounter(Locale language, Set<String> unavoidable) {
        this.syllables = Syllables.in(language);
        this.unavoidable = unavoidable;
    }

    /** Takes the words that an article can't do without as words of one syllable, since its reader comes to know them. */
    static WordCounter sparing(Article article) {
        Set<String> words = new HashSet<>();
        Stream<String> names = Stream.concat(
                Stream.concat(Stream.of(article.title()), article.identity().alsoKnownAs().stream()),
                article.glossary().terms().stream()
                        .flatMap(term -> Stream.concat(Stream.of(term.term()), term.synonyms().stream())));
        names.flatMap(name -> Words.of(name).stream()).map(WordCounter::stem).forEach(words::add);
        return new WordCounter(article.language(), words);
    }

    Counts count(String text) {
        List<String> words = Words.of(text);
        Counts counts = new Counts(0, words.isEmpty() ? 0 : Math.max(1, Sentences.of(text).size()), 0, 0);
        for (String word : words) {
            int spoken = syllables(word);
            counts = counts.plus(new Counts(1, 0, spoken, spoken >= POLYSYLLABLE ? 1 : 0));
        }
        return counts;
    }

    /** Syllables that count for a word; 1 when it is unavoidable. */
    int syllables(String word) {
        return unavoidable.contains(stem(word)) ? 1 : syllables.of(word);
    }

    /** A word without the ending of a plural. */
    private static String stem(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.length() > POLYSYLLABLE && small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
    }
}
