package org.clearleaf.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearleaf.article.Article;

/** What the articles of one language say means the same: the names of a topic, and a term of the glossary with its synonyms. */
final class Synonyms {

    /** Names of more words are titles rather than terms. */
    private static final int LONGEST = 5;

    private final TextAnalysis analysis;
    private final Vocabulary vocabulary;

    /** By the stem of the first word. */
    private final Map<String, List<Entry>> entries = new HashMap<>();

    /** A term as its stems, and another that means the same. */
    private record Entry(List<String> stems, Phrase other) {}

    Synonyms(List<Article> articles, TextAnalysis analysis, Vocabulary vocabulary, Fillers fillers) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        TermNames names = new TermNames(analysis, fillers);
        for (Article article : articles) {
            add(names.of(article.identity()));
            article.glossary().terms().forEach(term -> add(TermNames.of(term)));
        }
    }

    /** Each of the other names means the same as the first one; two of them may be different kinds of it. */
    private void add(List<String> names) {
        List<String> first = stems(names.getFirst());
        for (String name : names.subList(1, names.size())) {
            List<String> other = stems(name);
            if (isTerm(first) && isTerm(other) && !first.containsAll(other) && !other.containsAll(first)) {
                link(first, other);
                link(other, first);
            }
        }
    }

    private void link(List<String> typed, List<String> other) {
        entries.computeIfAbsent(typed.getFirst(), _ -> new ArrayList<>()).add(new Entry(typed, phrase(other)));
    }

    private List<String> stems(String name) {
        return analysis.tokens(name).stream()
                .map(Token::word)
                .map(analysis::stem)
                .toList();
    }

    private static boolean isTerm(List<String> stems) {
        return !stems.isEmpty() && stems.size() <= LONGEST;
    }

    private Phrase phrase(List<String> stems) {
        return new Phrase(stems.stream().map(this::forms).toList());
    }

    private Set<String> forms(String stem) {
        return vocabulary.family(stem).stream().map(Word::word).collect(Collectors.toSet());
    }

    /** Other ways to say what stands anywhere in a query. */
    List<Synonym> in(List<TypedWord> words) {
        List<Synonym> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (String stem : stems(words.get(from))) {
                for (Entry entry : entries.getOrDefault(stem, List.of())) {
                    addIfTyped(entry, words, from, found);
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private void addIfTyped(Entry entry, List<TypedWord> words, int from, List<Synonym> found) {
        int to = from + entry.stems().size();
        if (to > words.size()) {
            return;
        }
        for (int i = from; i < to; i++) {
            if (!stems(words.get(i)).contains(entry.stems().get(i - from))) {
                return;
            }
        }
        found.add(new Synonym(from, to, entry.other()));
    }

    /** Of the word that is meant, or of those that it may become. */
    private Set<String> stems(TypedWord typed) {
        Set<String> stems = new HashSet<>(Set.of(typed.stem()));
        typed.unfinished().forEach(word -> vocabulary.word(word).map(Word::stem).ifPresent(stems::add));
        return stems;
    }
}
