package org.clearleaf.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts the words of some texts and notes what the vocabulary has to know of them. */
final class WordCounts {

    private final TextAnalysis analysis;
    private final KnownStems stems;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();

    WordCounts(TextAnalysis analysis, KnownStems stems) {
        this.analysis = analysis;
        this.stems = stems;
    }

    /** Counts the words of a text, and lists them as they follow each other. */
    List<String> add(String text) {
        List<String> added = new ArrayList<>();
        for (Token token : analysis.tokens(text)) {
            // One for all of its places, since a long article has many.
            String word = known.computeIfAbsent(token.word(), one -> one);
            words.merge(word, 1, Integer::sum);
            if (!text.startsWith(word, token.start())) {
                addWritten(token, text);
            }
            added.add(word);
        }
        return added;
    }

    private void addWritten(Token token, String text) {
        String asWritten = text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
        boolean isSameButForAccents = asWritten.length() == token.word().length();
        if (isSameButForAccents && !asWritten.equals(token.word())) {
            written.merge(token.word() + IndexField.BETWEEN + asWritten, 1, Integer::sum);
        }
    }

    /** How often each word stands there. */
    Map<String, Integer> words() {
        return words;
    }

    /** Words after what they share with their other forms. */
    List<String> families() {
        return words.keySet().stream()
                .map(word -> stems.stem(word) + IndexField.BETWEEN + word)
                .toList();
    }

    /** Words before the way in which they are written with accents. */
    Map<String, Integer> written() {
        return written;
    }
}
