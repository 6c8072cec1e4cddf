package org.clearleaf.article;

import java.util.List;

/** A stretch of text with one meaning. */
public sealed interface Run {

    /** What it adds to the plain words. */
    String words();

    record Plain(String words) implements Run {}

    /** Emphasis. */
    record Strong(String words) implements Run {}

    /**
     * A word that the glossary explains.
     *
     * @param term id of the {@link Glossary.Term}
     */
    record TermRef(String term, String words) implements Run {}

    /**
     * A number that is derived from a risk or benefit, so that words and pictures can never disagree.
     *
     * @param outcome id of the {@link Risk} or {@link Benefit}
     */
    record Derived(String outcome, String words) implements Run {}

    /** A mark that names what the words before it rest on; not spoken. */
    record SourceMark(List<String> sources) implements Run {
        public SourceMark {
            sources = List.copyOf(sources);
        }

        @Override
        public String words() {
            return "";
        }
    }
}
