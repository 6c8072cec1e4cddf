package org.clearleaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Divides texts of one language into words. */
final class TextAnalysis {

    private final Analyzer words;
    private final Analyzer stems;

    TextAnalysis(Locale language) {
        this.words = new WordAnalyzer(language.getLanguage(), false);
        this.stems = new WordAnalyzer(language.getLanguage(), true);
    }

    /** For the index, which holds words rather than stems. */
    Analyzer words() {
        return words;
    }

    List<Token> tokens(String text) {
        return tokens(words, text);
    }

    /** What a word shares with its other forms; a word of {@link #tokens(String)}. */
    String stem(String word) {
        List<Token> stemmed = tokens(stems, word);
        return stemmed.isEmpty() ? word : stemmed.getFirst().word();
    }

    /**
     * Writes over what somebody typed: Lucene keeps its buffers for the next text on the thread.
     *
     * @param length of what was typed
     */
    void forget(int length) {
        String other = "x".repeat(length);
        tokens(words, other);
        tokens(stems, other);
    }

    private static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(word.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
