package org.clearleaf.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words of all articles in one language. */
final class Vocabulary {

    /** Comes after every letter. */
    private static final String LAST = "\uffff";

    private final Map<String, Word> words = new HashMap<>();
    private final NavigableMap<String, Word> sorted;
    private final Map<String, List<Word>> families;

    Vocabulary(TextAnalysis analysis, List<String> texts, Collection<String> known) {
        for (String text : texts) {
            for (Token token : analysis.tokens(text)) {
                Word before = words.get(token.word());
                words.put(token.word(), before == null ? word(token, text, analysis) : before.again());
            }
        }
        families = words.values().stream().collect(Collectors.groupingBy(Word::stem));
        known.forEach(word -> words.putIfAbsent(word, new Word(word, word, word, 0)));
        sorted = new TreeMap<>(words);
    }

    private static Word word(Token token, String text, TextAnalysis analysis) {
        String written = text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
        boolean isSameButForAccents = written.length() == token.word().length();
        return new Word(token.word(), isSameButForAccents ? written : token.word(), analysis.stem(token.word()), 1);
    }

    Optional<Word> word(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** All forms of a word, for example "effect" and "effects". */
    List<Word> family(String stem) {
        return families.getOrDefault(stem, List.of());
    }

    /** The commonest words that begin with some letters. */
    List<Word> startingWith(String letters, int limit) {
        return sorted.subMap(letters, letters + LAST).values().stream()
                .filter(word -> word.count() > 0)
                .sorted(Comparator.comparingInt(Word::count).reversed())
                .limit(limit)
                .toList();
    }

    Collection<Word> words() {
        return sorted.values();
    }
}
