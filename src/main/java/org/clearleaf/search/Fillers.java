package org.clearleaf.search;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;

/**
 * Words that hold a question together and say little about what it asks for, such as "what", "is" and "the". They may match but
 * need not.
 */
final class Fillers {

    private final Set<String> words;

    Fillers(Locale language, TextAnalysis analysis) {
        this.words = listed(language)
                .flatMap(word -> analysis.tokens(word).stream())
                .map(Token::word)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    Set<String> words() {
        return words;
    }

    private static Stream<String> listed(Locale language) {
        return switch (language.getLanguage()) {
            // Lucene's own English list has 33 words and lacks "what", "how" and "my".
            case "en" -> new WordList("fillers", language).words().stream();
            case "es" -> words(SpanishAnalyzer.getDefaultStopSet());
            case "fr" -> words(FrenchAnalyzer.getDefaultStopSet());
            case "pt" -> words(PortugueseAnalyzer.getDefaultStopSet());
            case "ar" -> words(ArabicAnalyzer.getDefaultStopSet());
            default -> Stream.empty();
        };
    }

    private static Stream<String> words(CharArraySet set) {
        return set.stream().map(word -> new String((char[]) word));
    }
}
