package org.clearleaf.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** The terms of one field of the index, in the order of their letters. */
final class IndexTerms {

    /** Hears of a term and how often it stands there. */
    @FunctionalInterface
    interface Listener {
        void hears(String term, int count) throws IOException;
    }

    /** Enough for the longest word that anybody types. */
    private static final int MOST_WORK = 1_000_000;

    private final IndexReader reader;
    private final String field;

    IndexTerms(IndexReader reader, String field) {
        this.reader = reader;
        this.field = field;
    }

    /** How often a term stands there; nothing if it doesn't. */
    Optional<Integer> count(String term) throws IOException {
        TermsEnum terms = all();
        return terms.seekExact(new BytesRef(term)) && new Alive(reader).has(terms)
                ? Optional.of(count(terms))
                : Optional.empty();
    }

    /** Whether any term begins so. */
    boolean has(String beginning) throws IOException {
        TermsEnum terms = all();
        BytesRef prefix = new BytesRef(beginning);
        return terms.seekCeil(prefix) != TermsEnum.SeekStatus.END && StringHelper.startsWith(terms.term(), prefix);
    }

    void startingWith(String beginning, Listener listener) throws IOException {
        TermsEnum terms = all();
        BytesRef prefix = new BytesRef(beginning);
        boolean more = terms.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(terms.term(), prefix)) {
            listener.hears(terms.term().utf8ToString(), count(terms));
            more = terms.next() != null;
        }
    }

    /** Terms that are at most so many slips away; or begin with something that is. */
    void near(String typed, int slips, boolean mayGoOn, Listener listener) throws IOException {
        Automaton near = new LevenshteinAutomata(typed, true).toAutomaton(slips);
        Automaton wanted = mayGoOn ? Operations.concatenate(List.of(near, Automata.makeAnyString())) : near;
        Terms all = MultiTerms.getTerms(reader, field);
        if (all != null) {
            Automaton certain = Operations.determinize(wanted, MOST_WORK);
            TermsEnum terms = all.intersect(new CompiledAutomaton(certain, false, true, false), null);
            while (terms.next() != null) {
                listener.hears(terms.term().utf8ToString(), count(terms));
            }
        }
    }

    private TermsEnum all() throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        return terms == null ? TermsEnum.EMPTY : terms.iterator();
    }

    /** Where frequencies are not kept, the number of documents. */
    private static int count(TermsEnum terms) throws IOException {
        return (int) Math.min(Integer.MAX_VALUE, terms.totalTermFreq());
    }
}
