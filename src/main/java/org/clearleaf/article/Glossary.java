package org.clearleaf.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words that the article explains. */
public record Glossary(List<Term> terms) implements Part {

    public Glossary {
        terms = List.copyOf(terms);
    }

    /**
     * A word and what it means.
     *
     * @param plain the meaning in one or two plain sentences
     * @param sayIt how it sounds
     */
    public record Term(
            String id, String term, String plain, @Nullable String sayIt, List<String> synonyms) {
        public Term {
            synonyms = List.copyOf(synonyms);
        }
    }

    public Optional<Term> term(String termId) {
        return terms.stream().filter(term -> term.id().equals(termId)).findFirst();
    }

    @Override
    public String anchor() {
        return "glossary";
    }

    @Override
    public Aspect aspect() {
        return Aspect.NEXT_STEPS;
    }

    @Override
    public boolean isEmpty() {
        return terms.isEmpty();
    }
}
