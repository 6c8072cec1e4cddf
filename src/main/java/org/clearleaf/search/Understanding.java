package org.clearleaf.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes out what was meant by what was typed. */
final class Understanding {

    /** Later words are ignored. With the next two limits this keeps a query well under Lucene's 1,024 clauses. */
    private static final int MOST_WORDS = 12;

    private static final int MOST_PHRASES = 4;

    /** The commonest; each is looked up in every field, with every key typed. With 20, answers were found less well. */
    private static final int MOST_COMPLETIONS = 30;

    /** A single letter says too little about a word to come. */
    private static final int SHORTEST_BEGINNING = 2;

    private final TextAnalysis analysis;
    private final Vocabulary vocabulary;
    private final Fillers fillers;
    private final Spelling spelling;
    private final Synonyms synonyms;

    Understanding(TextAnalysis analysis, Vocabulary vocabulary, Fillers fillers, Synonyms synonyms) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.fillers = fillers;
        this.spelling = new Spelling(vocabulary, fillers);
        this.synonyms = synonyms;
    }

    TypedQuery understand(String query) {
        List<Token> tokens = analysis.tokens(query);
        List<TypedWord> words = new ArrayList<>();
        for (Token token : tokens.subList(0, Math.min(MOST_WORDS, tokens.size()))) {
            String written = query.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
            words.add(typedWord(token, written, token.equals(tokens.getLast())));
        }
        return withSynonyms(words);
    }

    private TypedWord typedWord(Token token, String written, boolean isLast) {
        String stem = analysis.stem(token.word());
        boolean isKnown = vocabulary.word(token.word()).isPresent()
                || !vocabulary.family(stem).isEmpty()
                || (isLast && !completions(token.word()).isEmpty());
        Optional<Word> meant = isKnown ? Optional.empty() : spelling.correction(token.word(), isLast);
        return meant.map(word -> typedWord(word.shown(), true, word.word(), word.stem(), Set.of()))
                .orElseGet(() -> typedWord(
                        written, false, token.word(), stem, isLast || !isKnown ? completions(token.word()) : Set.of()));
    }

    private TypedWord typedWord(
            String understood, boolean isCorrected, String word, String stem, Set<String> completions) {
        Set<String> same = vocabulary.word(word).map(Word::word).stream().collect(Collectors.toSet());
        Set<String> forms = vocabulary.family(stem).stream().map(Word::word).collect(Collectors.toSet());
        return new TypedWord(
                understood,
                isCorrected,
                fillers.contains(word),
                stem,
                Map.of(Likeness.SAME, same, Likeness.FORM, forms, Likeness.COMPLETION, completions));
    }

    private Set<String> completions(String beginning) {
        return beginning.length() < SHORTEST_BEGINNING
                ? Set.of()
                : vocabulary.startingWith(beginning, MOST_COMPLETIONS).stream()
                        .map(Word::word)
                        .collect(Collectors.toSet());
    }

    /** A synonym of one word for one word is one more match of that word; others remain phrases. */
    private TypedQuery withSynonyms(List<TypedWord> words) {
        List<Synonym> all = synonyms.in(words);
        List<Synonym> phrases = new ArrayList<>();
        List<TypedWord> enriched = new ArrayList<>(words);
        for (Synonym synonym : all) {
            if (synonym.isWordForWord()) {
                enriched.set(
                        synonym.from(),
                        enriched.get(synonym.from())
                                .withSynonyms(synonym.phrase().words().getFirst()));
            } else if (synonym.phrase().isPossible() && phrases.size() < MOST_PHRASES) {
                phrases.add(synonym);
            }
        }
        return new TypedQuery(enriched, phrases);
    }
}
