package org.clearleaf.search;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts the words of some texts and notes what the vocabulary has to know of them. */
final class WordCounts {

    private final TextAnalysis analysis;
    private final Map<String, Integer> words = new TreeMap<>();
    private final Map<String, Integer> written = new TreeMap<>();

    WordCounts(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    void add(Stream<String> texts) {
        texts.forEach(text -> analysis.tokens(text).forEach(token -> add(token, text)));
    }

    private void add(Token token, String text) {
        words.merge(token.word(), 1, Integer::sum);
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
    Map<String, Integer> families() {
        Map<String, Integer> families = new TreeMap<>();
        words.keySet().forEach(word -> families.put(analysis.stem(word) + IndexField.BETWEEN + word, 1));
        return families;
    }

    /** Words before the way in which they are written with accents. */
    Map<String, Integer> written() {
        return written;
    }
}
