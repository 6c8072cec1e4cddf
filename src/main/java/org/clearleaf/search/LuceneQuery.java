package org.clearleaf.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Puts an understood query to Lucene. */
final class LuceneQuery {

    private static final float SIDE_BY_SIDE = 0.5f;

    /** How often a word stands in a passage, against where it stands. */
    private static final float FREQUENCY = 0.7f;

    /** A short word that was mended may well have been another. */
    private static final float GUESS = 0.6f;

    private static final int LONG = 7;

    /** Words side by side are a subject, even by the way, and in whatever order: "breathing trouble" is "trouble breathing". */
    private static final float PAIR = 0.6f;

    private final TypedQuery typed;
    private final List<Float> rarity;
    private final Asides asides;
    private final WordClauses names;
    private final WordClauses anywhere;
    private final WordClauses own;

    LuceneQuery(TypedQuery typed, Locale language, Rarity rarity, Asides asides) {
        this.asides = asides;
        this.typed = typed;
        this.rarity = typed.words().stream().map(rarity::of).toList();
        this.anywhere = new WordClauses(List.of(SearchField.values()), language);
        this.own = new WordClauses(SearchField.own(), language);
        this.names = new WordClauses(SearchField.names(), language);
    }

    /**
     * Passages that have at least one of the words in their own text.
     *
     * @param among which passages to look among
     */
    Query matching(Query among) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(among, Occur.FILTER);
        all.add(words(), Occur.MUST);
        all.add(anyOwn(), Occur.FILTER);
        addPreferences(all);
        return all.build();
    }

    /**
     * Passages that have at least one of the words, scored by single words alone: so Lucene can leave out most of many without a
     * look. It does that only where all choices stand side by side, so some of them may have a word in the name of the topic only.
     *
     * @param among which passages to look among
     */
    Query candidates(Query among) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        // Lucene would check every passage against it.
        if (!(among instanceof MatchAllDocsQuery)) {
            all.add(among, Occur.FILTER);
        }
        for (int i = 0; i < typed.words().size(); i++) {
            TypedWord word = typed.words().get(i);
            if (typed.mustMatch(word)) {
                float weight = rarity.get(i);
                anywhere.weights(word, typed.phrasesFor(i))
                        .forEach(choice -> all.add(new BoostQuery(choice, weight), Occur.SHOULD));
            }
        }
        return all.build();
    }

    /** Scores how much of what was typed a passage has; not comparable with other queries. */
    Query coverage() {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (int i = 0; i < typed.words().size(); i++) {
            TypedWord word = typed.words().get(i);
            if (typed.mustMatch(word)) {
                words.add(new BoostQuery(presence(i), certainty(word) * rarity.get(i)), Occur.SHOULD);
            }
        }
        return words.build();
    }

    /** Such as the "b" of a pasted tag. */
    private static boolean isStray(TypedWord word) {
        return word.matches().isEmpty() && word.understood().length() == 1;
    }

    private static float certainty(TypedWord word) {
        return word.isCorrected() && word.understood().length() < LONG ? GUESS : 1;
    }

    private Query presence(int i) {
        TypedWord word = typed.words().get(i);
        if (typed.needed() > 1 && asides.contains(word)) {
            return names.presence(word, typed.phrasesFor(i));
        }
        List<Query> choices = new ArrayList<>(List.of(anywhere.presence(word, typed.phrasesFor(i))));
        for (int first = Math.max(0, i - 1);
                first <= i && first + 1 < typed.words().size();
                first++) {
            TypedWord one = typed.words().get(first);
            TypedWord next = typed.words().get(first + 1);
            if (typed.mustMatch(one) && typed.mustMatch(next) && one.canPrecede(next)) {
                choices.add(new BoostQuery(own.adjacent(one, next), PAIR));
                choices.add(new BoostQuery(own.adjacent(next, one), PAIR));
            }
        }
        return new DisjunctionMaxQuery(choices, 0);
    }

    /** The coverage of a passage that has all words in telling places. */
    double fullCoverage() {
        double sum = 0;
        for (int i = 0; i < typed.words().size(); i++) {
            sum += typed.mustMatch(typed.words().get(i))
                            && !isStray(typed.words().get(i))
                    ? rarity.get(i)
                    : 0;
        }
        return sum;
    }

    /** Asks only whether there is a word, so it needs no clause for each likeness. */
    private Query anyOwn() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int i = 0; i < typed.words().size(); i++) {
            if (typed.mustMatch(typed.words().get(i))) {
                any.add(own.presence(typed.words().get(i), typed.phrasesFor(i)), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private Query words() {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (int i = 0; i < typed.words().size(); i++) {
            TypedWord word = typed.words().get(i);
            if (typed.mustMatch(word)) {
                words.add(new BoostQuery(anywhere.place(word, typed.phrasesFor(i)), rarity.get(i)), Occur.SHOULD);
            }
        }
        return words.build();
    }

    private void addPreferences(BooleanQuery.Builder all) {
        for (int i = 0; i < typed.words().size(); i++) {
            TypedWord word = typed.words().get(i);
            if (typed.mustMatch(word)) {
                float weight = FREQUENCY * rarity.get(i);
                all.add(new BoostQuery(anywhere.weight(word, typed.phrasesFor(i)), weight), Occur.SHOULD);
            }
            if (i > 0 && typed.words().get(i - 1).canPrecede(word)) {
                all.add(new BoostQuery(own.pair(typed.words().get(i - 1), word), SIDE_BY_SIDE), Occur.SHOULD);
            }
        }
        // What several words mean together is worth as much as those words side by side.
        typed.synonyms().stream()
                .filter(Synonym::isForPhrase)
                .map(synonym -> new BoostQuery(own.phrase(synonym.phrase()), SIDE_BY_SIDE))
                .forEach(query -> all.add(query, Occur.SHOULD));
    }
}
