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
        try (TokenStream wordStream = words.tokenStream("", text);
                TokenStream stemStream = stems.tokenStream("", text)) {
            return tokens(wordStream, stemStream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Token> tokens(TokenStream words, TokenStream stems) throws IOException {
        CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
        CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
        OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
        List<Token> tokens = new ArrayList<>();
        words.reset();
        stems.reset();
        while (words.incrementToken() && stems.incrementToken()) {
            tokens.add(new Token(word.toString(), stem.toString(), place.startOffset(), place.endOffset()));
        }
        words.end();
        stems.end();
        return tokens;
    }
}
