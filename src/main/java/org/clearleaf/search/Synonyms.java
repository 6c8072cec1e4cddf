package org.clearleaf.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.article.Glossary;

/** What the articles of one language say means the same: the names of a topic, and a term of the glossary with its synonyms. */
final class Synonyms {

    /** Names of more words are titles rather than terms. */
    private static final int LONGEST = 5;

    private final TextAnalysis analysis;
    private final Vocabulary vocabulary;

    /** By the stem of the first word. */
    private final Map<String, List<Entry>> entries = new HashMap<>();

    /** A term as its stems, and what else means the same. */
    private record Entry(List<String> stems, List<Phrase> others) {}

    Synonyms(List<Article> articles, TextAnalysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        articles.stream().map(Article::identity).map(Passage::names).forEach(this::add);
        articles.stream()
                .flatMap(article -> article.glossary().terms().stream())
                .map(Synonyms::names)
                .forEach(this::add);
    }

    private static List<String> names(Glossary.Term term) {
        return Stream.concat(Stream.of(term.term()), term.synonyms().stream()).toList();
    }

    private void add(List<String> names) {
        List<List<String>> terms = names.stream()
                .map(this::stems)
                .distinct()
                .filter(Synonyms::isTerm)
                .toList();
        for (List<String> term : terms) {
            List<Phrase> others = terms.stream()
                    .filter(other -> !other.equals(term))
                    .map(this::phrase)
                    .toList();
            entries.computeIfAbsent(term.getFirst(), _ -> new ArrayList<>()).add(new Entry(term, others));
        }
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
        entry.others().forEach(phrase -> found.add(new Synonym(from, to, phrase)));
    }

    /** Of every word that may be meant: the last one may still be growing. */
    private Set<String> stems(TypedWord typed) {
        Set<String> stems = new HashSet<>(Set.of(typed.stem()));
        typed.words().forEach(word -> vocabulary.word(word).map(Word::stem).ifPresent(stems::add));
        return stems;
    }
}
