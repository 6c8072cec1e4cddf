package org.clearleaf.check.readability;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.check.text.Sentences;
import org.clearleaf.check.text.Words;

/** Counts the words, sentences and syllables of the texts of one article. */
final class WordCounter {

    private static final int POLYSYLLABLE = 3;

    private final Syllables syllables;
    private final Set<String> unavoidable;
    private final Map<String, Integer> known = new HashMap<>();

    WordCounter(Article article) {
        this.syllables = Syllables.in(article.language());
        Stream<String> names = Stream.of(
                        Stream.of(article.title()),
                        article.identity().alsoKnownAs().stream(),
                        article.glossary().terms().stream()
                                .flatMap(term -> Stream.concat(Stream.of(term.term()), term.synonyms().stream())))
                .flatMap(stream -> stream);
        this.unavoidable = names.flatMap(name -> Words.of(name).stream())
                .map(WordCounter::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    Reading count(String text) {
        List<String> words = Words.of(text);
        int sentences = words.isEmpty() ? 0 : Math.max(1, Sentences.of(text).size());
        Counts bare = new Counts(0, sentences, 0, 0);
        Reading reading = new Reading(bare, bare);
        for (String word : words) {
            reading = reading.plus(new Reading(word(syllables(word)), word(sparedSyllables(word))));
        }
        return reading;
    }

    /** As a word that an article can't do without has one syllable, since its reader comes to know it. */
    int sparedSyllables(String word) {
        return unavoidable.contains(stem(word)) ? 1 : syllables(word);
    }

    private int syllables(String word) {
        return known.computeIfAbsent(word, syllables::of);
    }

    private static Counts word(int syllables) {
        return new Counts(1, 0, syllables, syllables >= POLYSYLLABLE ? 1 : 0);
    }

    /** A word without the ending of a plural. */
    private static String stem(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.length() > POLYSYLLABLE && small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
    }
}
