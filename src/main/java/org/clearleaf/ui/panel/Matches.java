package org.clearleaf.ui.panel;

import java.util.ArrayList;
import java.util.List;
import org.clearleaf.search.Marker;
import org.clearleaf.search.Span;
import org.clearleaf.ui.control.ReadingText;

/** The places of the searched words on the page, in reading order, one of them current. */
final class Matches {

    private record Match(ReadingText text, Span span) {}

    private final List<ReadingText> texts = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();
    private int current;

    /** Finds the words of a query in every text of the page. */
    void mark(List<ReadingText> all, Marker marker) {
        clear();
        texts.addAll(all);
        for (ReadingText text : texts) {
            marker.spans(text.plain()).forEach(span -> matches.add(new Match(text, span)));
        }
        current = 0;
        draw();
    }

    /** Marks words in one text, if they stand there, in place of any others. */
    void mark(ReadingText text, String words) {
        clear();
        texts.add(text);
        int start = text.plain().indexOf(words);
        if (start >= 0 && !words.isEmpty()) {
            matches.add(new Match(text, new Span(start, start + words.length())));
        }
        current = 0;
        draw();
    }

    void clear() {
        matches.clear();
        draw();
        texts.clear();
    }

    int count() {
        return matches.size();
    }

    int current() {
        return current;
    }

    /** The text that holds the current match. */
    ReadingText currentText() {
        return matches.get(current).text();
    }

    /** Goes to the first match in one of these texts, if there is one. */
    void startIn(List<ReadingText> preferred) {
        for (int i = 0; i < matches.size(); i++) {
            if (preferred.contains(matches.get(i).text())) {
                current = i;
                draw();
                return;
            }
        }
    }

    /**
     * Goes on, around the end.
     *
     * @param by 1 or -1
     */
    void step(int by) {
        current = Math.floorMod(current + by, matches.size());
        draw();
    }

    private void draw() {
        for (ReadingText text : texts) {
            List<ReadingText.Mark> marks = new ArrayList<>();
            for (int i = 0; i < matches.size(); i++) {
                Match match = matches.get(i);
                if (match.text() == text) {
                    marks.add(new ReadingText.Mark(
                            match.span().start(), match.span().end(), i == current));
                }
            }
            text.marks(marks);
        }
    }
}
