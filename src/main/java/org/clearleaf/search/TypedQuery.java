package org.clearleaf.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A query as understood in one language.
 *
 * @param words in the order typed
 * @param synonyms whole phrases that say the same as some of the words
 */
record TypedQuery(List<TypedWord> words, List<Synonym> synonyms) {

    TypedQuery {
        words = List.copyOf(words);
        synonyms = List.copyOf(synonyms);
    }

    /** Whether there is nothing but words like "what" and "is", which then must match after all. */
    boolean isAllFillers() {
        return words.stream().allMatch(TypedWord::isFiller);
    }

    boolean mustMatch(TypedWord word) {
        return !word.isFiller() || isAllFillers();
    }

    /** How many words must match at best. */
    int needed() {
        return (int) words.stream().filter(this::mustMatch).count();
    }

    List<Phrase> phrasesFor(int index) {
        return synonyms.stream()
                .filter(synonym -> synonym.covers(index))
                .map(Synonym::phrase)
                .toList();
    }

    /** The words in lower case, if any of them was corrected. */
    Optional<String> corrected() {
        return words.stream().anyMatch(TypedWord::isCorrected)
                ? Optional.of(words.stream().map(TypedWord::understood).collect(Collectors.joining(" ")))
                : Optional.empty();
    }
}
