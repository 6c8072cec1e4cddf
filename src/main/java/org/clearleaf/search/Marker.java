package org.clearleaf.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the words of a query in any text, in the languages in which the query had hits. */
public final class Marker {

    static final Marker NONE = new Marker(List.of());

    private final List<MatchedWords> languages;

    Marker(List<MatchedWords> languages) {
        this.languages = List.copyOf(languages);
    }

    /** Where matched words stand, in order and apart; words with at most one space between them share a span. */
    public List<Span> spans(String text) {
        List<Span> all = new ArrayList<>();
        languages.forEach(words -> all.addAll(words.spans(text)));
        all.sort(Comparator.comparingInt(Span::start));
        List<Span> apart = new ArrayList<>();
        for (Span span : all) {
            if (!apart.isEmpty() && apart.getLast().touches(span)) {
                apart.add(apart.removeLast().with(span));
            } else {
                apart.add(span);
            }
        }
        return List.copyOf(apart);
    }
}
