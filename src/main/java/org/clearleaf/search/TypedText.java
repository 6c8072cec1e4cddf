package org.clearleaf.search;

import java.text.Normalizer;

/**
 * Cleans what was typed or pasted. Stacked accents and direction marks have crashed text shaping and can reorder what stands
 * beside them, so neither gets past here.
 */
final class TypedText {

    /** Characters of a query at most. */
    static final int LONGEST = 100;

    /** Combining marks after a letter at most. */
    static final int MOST_MARKS = 2;

    /** Much more than can remain, so that a huge paste costs nothing. */
    private static final int LONGEST_READ = 10 * LONGEST;

    private final StringBuilder kept = new StringBuilder();
    private int marks;

    private TypedText() {}

    static String clean(String typed) {
        String start = typed.substring(0, Math.min(typed.length(), LONGEST_READ));
        TypedText text = new TypedText();
        Normalizer.normalize(start, Normalizer.Form.NFC).codePoints().forEach(text::add);
        return text.kept.toString().strip();
    }

    private void add(int codePoint) {
        if (kept.length() + Character.charCount(codePoint) > LONGEST) {
            return;
        }
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                addMark(codePoint);
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> addSpace();
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
            default -> {
                marks = 0;
                kept.appendCodePoint(codePoint);
            }
        }
    }

    private void addMark(int codePoint) {
        boolean hasBase = !kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ';
        if (hasBase && marks < MOST_MARKS) {
            marks++;
            kept.appendCodePoint(codePoint);
        }
    }

    private void addSpace() {
        if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
            kept.append(' ');
        }
    }
}
