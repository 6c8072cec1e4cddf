package org.clearleaf.convert.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts a paragraph after its first sentences. */
public final class Sentences {

    /** The longest short answer that can be taken in at a glance. */
    private static final int WORDS = 60;

    /** After these a full stop ends no sentence. */
    private static final String SHORT =
            ".*(\\b[A-Z]|\\b(e\\.g|i\\.e|Dr|Mr|Mrs|Ms|vs|approx|etc|No|p|ej|Sr|Sra))\\.\\s*";

    private final Locale language;

    public Sentences(Locale language) {
        this.language = language;
    }

    /** Where the first sentences end that have at most 60 words together; at least one sentence. */
    public int lead(String text) {
        if (words(text) <= WORDS) {
            return text.length();
        }
        int end = 0;
        for (int next = end(text, 0); next > end; next = end(text, next)) {
            if (end > 0 && words(text.substring(0, next)) > WORDS) {
                break;
            }
            end = next;
        }
        return end;
    }

    public int count(String text) {
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            at = end(text, at);
            count++;
        }
        return count;
    }

    /** Where the sentence ends that begins at a place, with the spaces behind it. */
    public int end(String text, int from) {
        if (from >= text.length()) {
            return from;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(text);
        int end = sentences.following(from);
        while (end != BreakIterator.DONE && end < text.length() && isGoingOn(text, from, end)) {
            end = sentences.next();
        }
        return end == BreakIterator.DONE ? text.length() : end;
    }

    private static boolean isGoingOn(String text, int from, int end) {
        String sentence = text.substring(Math.max(from, end - 12), end);
        int open = (int) text.substring(from, end).chars().filter(c -> c == '(').count();
        int closed =
                (int) text.substring(from, end).chars().filter(c -> c == ')').count();
        return open > closed || Character.isLowerCase(text.charAt(end)) || sentence.matches(SHORT);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
