package org.clearleaf.search;

/**
 * A stretch of a text.
 *
 * @param start index of its first character, from 0
 * @param end index after its last character, more than {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    boolean touches(Span next) {
        return next.start <= end;
    }

    Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
