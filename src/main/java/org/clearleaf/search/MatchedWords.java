package org.clearleaf.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a query, in every form that it matches, in texts of one language. */
final class MatchedWords {

    private static final int NO_BREAK_SPACE = '\u00a0';

    private final TextAnalysis analysis;
    private final Vocabulary vocabulary;
    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final List<Phrase> phrases;

    MatchedWords(TypedQuery query, TextAnalysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.phrases = query.synonyms().stream().map(Synonym::phrase).toList();
        for (TypedWord word : query.words()) {
            if (query.mustMatch(word)) {
                words.addAll(word.words());
                stems.add(word.stem());
            }
        }
    }

    /** Where they stand, in order and apart; those with at most one space between them share a span. */
    List<Span> spans(String text) {
        List<Token> tokens = analysis.tokens(text);
        boolean[] matched = matched(tokens);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < matched.length; i++) {
            Span span = tokens.get(i).span();
            if (matched[i]
                    && i > 0
                    && matched[i - 1]
                    && isTogether(text, spans.getLast().end(), span.start())) {
                spans.add(spans.removeLast().with(span));
            } else if (matched[i]) {
                spans.add(span);
            }
        }
        return spans;
    }

    private boolean[] matched(List<Token> tokens) {
        boolean[] matched = new boolean[tokens.size()];
        for (int i = 0; i < matched.length; i++) {
            matched[i] |= matches(tokens.get(i).word());
            for (Phrase phrase : phrases) {
                for (int j = 0; j < phrase.length() && phrase.standsAt(tokens, i); j++) {
                    matched[i + j] = true;
                }
            }
        }
        return matched;
    }

    /** What the vocabulary has was matched when the query was understood; a text from elsewhere may have other forms. */
    private boolean matches(String word) {
        return words.contains(word) || (vocabulary.word(word).isEmpty() && stems.contains(analysis.stem(word)));
    }

    private static boolean isTogether(String text, int from, int to) {
        return to == from || (to == from + 1 && (text.charAt(from) == ' ' || text.charAt(from) == NO_BREAK_SPACE));
    }
}
