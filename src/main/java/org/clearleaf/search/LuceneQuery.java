package org.clearleaf.search;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/** Puts an understood query to Lucene. */
final class LuceneQuery {

    private static final float FILLER = 0.05f;
    private static final float SIDE_BY_SIDE = 0.5f;

    /** Decides between passages that have the words in equally good places. */
    private static final float RARITY = 0.05f;

    private final TypedQuery typed;
    private final WordClauses anywhere;
    private final WordClauses own;

    LuceneQuery(TypedQuery typed, Locale language) {
        this.typed = typed;
        this.anywhere = new WordClauses(List.of(SearchField.values()), language);
        this.own = new WordClauses(SearchField.own(), language);
    }

    /**
     * Passages that have all words but some, and at least one of them in their own text.
     *
     * @param missing how many words may be missing
     * @param among which passages to look among
     */
    Query matching(int missing, Query among) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(among, Occur.FILTER);
        all.add(words(anywhere, typed.needed() - missing), Occur.MUST);
        all.add(words(own, 1), Occur.FILTER);
        addPreferences(all);
        return all.build();
    }

    private Query words(WordClauses clauses, int needed) {
        BooleanQuery.Builder words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
        for (int i = 0; i < typed.words().size(); i++) {
            TypedWord word = typed.words().get(i);
            if (typed.mustMatch(word)) {
                words.add(clauses.place(word, typed.phrasesFor(i)), Occur.SHOULD);
            }
        }
        return words.build();
    }

    private void addPreferences(BooleanQuery.Builder all) {
        for (int i = 0; i < typed.words().size(); i++) {
            TypedWord word = typed.words().get(i);
            all.add(new BoostQuery(own.weight(word), typed.mustMatch(word) ? RARITY : FILLER * RARITY), Occur.SHOULD);
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
