package org.clearleaf.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a query, in every form that it matches, in texts of one language. */
final class MatchedWords {

    private static final int NO_BREAK_SPACE = '\u00a0';

    private final TypedQuery query;
    private final TextAnalysis analysis;
    private final boolean isElsewhere;

    /** Whether words that were looked at before share a stem with the query. */
    private final Map<String, Boolean> stemmed = new ConcurrentHashMap<>();

    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final List<Phrase> phrases;

    MatchedWords(TypedQuery query, TextAnalysis analysis) {
        this(query, analysis, false);
    }

    private MatchedWords(TypedQuery query, TextAnalysis analysis, boolean isElsewhere) {
        this.query = query;
        this.analysis = analysis;
        this.isElsewhere = isElsewhere;
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

    /** All forms that the articles have were found when the query was understood; a text from elsewhere may have others. */
    private boolean matches(String word) {
        return words.contains(word)
                || (isElsewhere && stemmed.computeIfAbsent(word, one -> stems.contains(analysis.stem(one))));
    }

    /** The same words, to be found in texts that are not in the index as well. */
    MatchedWords elsewhere() {
        return new MatchedWords(query, analysis, true);
    }

    private static boolean isTogether(String text, int from, int to) {
        return to == from || (to == from + 1 && (text.charAt(from) == ' ' || text.charAt(from) == NO_BREAK_SPACE));
    }
}
