package org.clearleaf.search;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Cuts one or two lines out of a passage, around the words that match. */
final class Snippets {

    /** Characters, without the ellipses. */
    private static final int LONGEST = 110;

    /** Characters that a match keeps from the end, so that what is joined to it fits too. */
    private static final int AFTER = 10;

    /** Characters before the first match, at most, unless its sentence begins not far before. */
    private static final int BEFORE = 30;

    private static final int BEFORE_IN_SENTENCE = 60;

    private final MatchedWords words;
    private final Locale language;

    Snippets(MatchedWords words, Locale language) {
        this.words = words;
        this.language = language;
    }

    /** From the short answer if it has a match, else from the paragraph with most. */
    String of(Passage passage) {
        List<Span> inAnswer = words.spans(passage.answer());
        if (!inAnswer.isEmpty()) {
            return cut(passage.answer(), inAnswer);
        }
        String best = passage.paragraphs().isEmpty() ? "" : passage.paragraphs().getFirst();
        List<Span> bestSpans = List.of();
        for (String text : passage.body()) {
            List<Span> spans = words.spans(text);
            if (length(spans) > length(bestSpans)) {
                best = text;
                bestSpans = spans;
            }
        }
        return cut(best, bestSpans);
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private String cut(String text, List<Span> spans) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int start = start(text, spans);
        int end = end(text, start);
        return (start > 0 ? "…" : "") + text.substring(start, end).strip() + (end < text.length() ? "…" : "");
    }

    private int start(String text, List<Span> spans) {
        if (spans.isEmpty() || fits(spans, 0) == spans.size()) {
            return 0;
        }
        int first = 0;
        for (int i = 1; i < spans.size(); i++) {
            first = matches(spans, i) > matches(spans, first) ? i : first;
        }
        int match = spans.get(first).start();
        int sentence = before(BreakIterator.getSentenceInstance(language), text, match);
        return match - sentence <= BEFORE_IN_SENTENCE
                ? sentence
                : before(BreakIterator.getLineInstance(language), text, match - BEFORE);
    }

    /** How many matches are shown if the cut begins a little before one of them. */
    private static int matches(List<Span> spans, int first) {
        return fits(
                spans.subList(first, spans.size()), Math.max(0, spans.get(first).start() - BEFORE));
    }

    private static int fits(List<Span> spans, int start) {
        return (int) spans.stream()
                .filter(span -> span.end() <= start + LONGEST - AFTER)
                .count();
    }

    private int end(String text, int start) {
        if (text.length() - start <= LONGEST) {
            return text.length();
        }
        int end = before(BreakIterator.getLineInstance(language), text, start + LONGEST);
        // A "word" as long as the snippet is cut where it is, but not within a character.
        return end > start ? end : before(BreakIterator.getCharacterInstance(language), text, start + LONGEST);
    }

    /** The last boundary at a place or before it. */
    private static int before(BreakIterator boundaries, String text, int place) {
        boundaries.setText(text);
        return place == text.length() ? place : boundaries.preceding(place + 1);
    }
}
