package org.clearleaf.library;

/** Makes words of a file fit to stand in a message: short, and with nothing that a screen or a log would obey. */
final class Shown {

    private static final int LIMIT = 80;

    private Shown() {}

    static String of(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints().limit(LIMIT).forEach(c -> append(shown, c));
        return words.codePointCount(0, words.length()) > LIMIT
                ? shown.append('…').toString()
                : shown.toString();
    }

    /** The name of a character, for example {@code U+202E}. */
    static String code(int codePoint) {
        return String.format("U+%04X", codePoint);
    }

    private static void append(StringBuilder shown, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                shown.append('<').append(code(codePoint)).append('>');
            default -> shown.appendCodePoint(codePoint);
        }
    }
}
