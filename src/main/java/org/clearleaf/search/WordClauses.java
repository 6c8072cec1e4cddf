package org.clearleaf.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/** What Lucene is asked for one word of a query, in some of the fields. */
final class WordClauses {

    /** Words that may stand between two that were typed side by side. */
    private static final int SLOP = 1;

    private final List<SearchField> fields;
    private final Locale language;

    WordClauses(List<SearchField> fields, Locale language) {
        this.fields = fields;
        this.language = language;
    }

    /** Scores by the best place in which the word stands and by how like it is, whatever the length of the text. */
    Query place(TypedWord word, List<Phrase> synonyms) {
        List<Query> choices = new ArrayList<>();
        for (SearchField field : fields) {
            word.matches()
                    .forEach((likeness, words) ->
                            choices.add(constant(anyOf(field, word, words), field.weight() * likeness.weight())));
            synonyms.forEach(phrase ->
                    choices.add(constant(phrase(field, phrase, 0), field.weight() * Likeness.SYNONYM.weight())));
        }
        return new DisjunctionMaxQuery(choices, 0);
    }

    /** Scores 1 if the word stands in a telling place, less for the rest of an answer. */
    Query presence(TypedWord word, List<Phrase> synonyms) {
        List<Query> choices = new ArrayList<>();
        for (SearchField field : fields) {
            choices.add(constant(anyOf(field, word, word.words()), field.presence()));
            synonyms.forEach(phrase -> choices.add(constant(phrase(field, phrase, 0), field.presence())));
        }
        return new DisjunctionMaxQuery(choices, 0);
    }

    /** Scores by how often the word stands in how short a text, over all fields. */
    Query weight(TypedWord word, List<Phrase> synonyms) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        weights(word, synonyms).forEach(field -> all.add(field, Occur.SHOULD));
        return all.build();
    }

    /** Each scores by how often the word stands in how short a text in one of the fields. */
    List<Query> weights(TypedWord word, List<Phrase> synonyms) {
        return fields.stream().map(field -> weight(field, word, synonyms)).toList();
    }

    private Query weight(SearchField field, TypedWord word, List<Phrase> synonyms) {
        List<Query> choices = new ArrayList<>(List.of(anyOf(field, word, word.words())));
        // A phrase would weigh as much as all of its words together.
        synonyms.forEach(phrase ->
                choices.add(new BoostQuery(phrase(field, phrase, 0), Likeness.SYNONYM.weight() / phrase.length())));
        return new BoostQuery(new DisjunctionMaxQuery(choices, 0), field.share());
    }

    /** Two words side by side. */
    Query pair(TypedWord first, TypedWord second) {
        return phrase(new Phrase(List.of(first.words(), second.words())), SLOP);
    }

    /** Scores 1 where two words stand side by side, wherever that is. */
    Query adjacent(TypedWord first, TypedWord second) {
        Phrase pair = new Phrase(List.of(first.words(), second.words()));
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        fields.forEach(field -> any.add(phrase(field, pair, SLOP), Occur.SHOULD));
        return new ConstantScoreQuery(any.build());
    }

    Query phrase(Phrase phrase) {
        return phrase(phrase, 0);
    }

    private Query phrase(Phrase phrase, int slop) {
        List<Query> choices = fields.stream()
                .map(field -> constant(phrase(field, phrase, slop), field.weight()))
                .toList();
        return new DisjunctionMaxQuery(choices, 0);
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private Query anyOf(SearchField field, TypedWord typed, Set<String> words) {
        SynonymQuery.Builder builder = new SynonymQuery.Builder(field.in(language));
        typed.matches()
                .forEach((likeness, alike) -> alike.stream()
                        .filter(words::contains)
                        .forEach(word -> builder.addTerm(new Term(field.in(language), word), likeness.weight())));
        return builder.build();
    }

    private Query phrase(SearchField field, Phrase phrase, int slop) {
        MultiPhraseQuery.Builder builder = new MultiPhraseQuery.Builder().setSlop(slop);
        phrase.words()
                .forEach(words -> builder.add(words.stream()
                        .map(word -> new Term(field.in(language), word))
                        .toArray(Term[]::new)));
        return builder.build();
    }
}
