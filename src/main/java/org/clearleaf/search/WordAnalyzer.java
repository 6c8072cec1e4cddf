package org.clearleaf.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/** Divides text into words without case and accents, and stems them if asked to. */
final class WordAnalyzer extends Analyzer {

    private static final int PARAGRAPH_GAP = 100;

    private final String language;
    private final boolean isStemming;

    WordAnalyzer(String language, boolean isStemming) {
        this.language = language;
        this.isStemming = isStemming;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream plain = new DecimalDigitFilter(new LowerCaseFilter(tokens));
        TokenStream words = new ASCIIFoldingFilter(new AccentFilter(bare(plain)));
        return new TokenStreamComponents(tokens, isStemming ? stemmed(words) : words);
    }

    /** Keeps phrases from reaching over the end of a paragraph. */
    @Override
    public int getPositionIncrementGap(String field) {
        return PARAGRAPH_GAP;
    }

    private TokenStream bare(TokenStream words) {
        return switch (language) {
            case "en" -> new EnglishPossessiveFilter(words);
            case "fr" -> new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
            case "ar" -> new ArabicNormalizationFilter(words);
            default -> words;
        };
    }

    private TokenStream stemmed(TokenStream words) {
        return switch (language) {
            // KStem, the gentler one, takes "effects", "bleeding" and "swelling" for words of their own.
            case "en" -> new PorterStemFilter(words);
            case "es" -> new SpanishLightStemFilter(words);
            case "fr" -> new FrenchLightStemFilter(words);
            case "pt" -> new PortugueseLightStemFilter(words);
            case "ar" -> new ArabicStemFilter(words);
            default -> words;
        };
    }
}
