package org.clearleaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the articles of one language say means the same as words of a query. They stay in the index. */
final class Synonyms {

    private final Vocabulary vocabulary;
    private final IndexTerms names;
    private final NameLookup lookup;

    Synonyms(PassageIndex index, Locale language, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        String field = IndexField.NAMES.in(language);
        this.names = new IndexTerms(index.reader(), field);
        this.lookup = new NameLookup(index, field);
    }

    /** Other ways to say what stands anywhere in a query. */
    List<Synonym> in(List<TypedWord> words) {
        List<Synonym> found = new ArrayList<>();
        try {
            for (int from = 0; from < words.size(); from++) {
                extend(List.of(), from, from, words, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().distinct().toList();
    }

    /** Follows every name that begins with some stems, for as long as the words of the query do. */
    private void extend(List<String> stems, int from, int to, List<TypedWord> words, List<Synonym> found)
            throws IOException {
        if (to == words.size() || stems.size() == NameGroup.LONGEST) {
            return;
        }
        for (String stem : stems(words.get(to))) {
            List<String> longer = new ArrayList<>(stems);
            longer.add(stem);
            String name = NameGroup.term(longer);
            if (names.has(name)) {
                for (List<String> meaning : lookup.meanings(longer)) {
                    found.add(new Synonym(from, to + 1, phrase(meaning)));
                }
                extend(longer, from, to + 1, words, found);
            }
        }
    }

    private Phrase phrase(List<String> stems) {
        return new Phrase(stems.stream().map(this::forms).toList());
    }

    private Set<String> forms(String stem) {
        return vocabulary.family(stem).stream().map(Word::word).collect(Collectors.toSet());
    }

    /** Of the word that is meant, or of those that it may become. */
    private Set<String> stems(TypedWord typed) {
        Set<String> stems = new HashSet<>(Set.of(typed.stem()));
        typed.unfinished().forEach(word -> vocabulary.word(word).map(Word::stem).ifPresent(stems::add));
        return stems;
    }
}
