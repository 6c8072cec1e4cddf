package org.clearleaf.convert.text;

import java.text.Normalizer;
import java.util.Locale;

/** Takes out of a text what an article may not hold: control and hidden characters, halves of characters, stacked accents. */
public final class CleanText {

    private static final int MARKS_ON_ONE_BASE = 4;

    /** Characters that change nothing but where a line may break; publishers' editors leave them behind. */
    private static final String BREAKS = "\u200B\u2060\u00AD\uFEFF";

    private CleanText() {}

    /** The text with its line breaks and runs of spaces; every space is a plain one. */
    public static String of(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        int marks = 0;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (c >= ' ' && c < 0x7F) {
                clean.append((char) c);
                marks = 0;
            } else if (isLineBreak(c)) {
                // A return before a line feed is one break with it.
                clean.append(c == '\r' && i < raw.length() && raw.charAt(i) == '\n' ? "" : "\n");
            } else if (isSpace(c)) {
                clean.append(' ');
            } else if (!isHidden(c)) {
                marks = isMark(c) ? marks + 1 : 0;
                clean.append(marks > MARKS_ON_ONE_BASE ? "" : Character.toString(c));
            }
        }
        return clean.toString();
    }

    /** The text in one line, with single spaces. */
    public static String line(String raw) {
        StringBuilder line = new StringBuilder(raw.length());
        for (String word : of(raw).split("[ \n]+", -1)) {
            line.append(word.isEmpty() || line.isEmpty() ? "" : " ").append(word);
        }
        return line.toString();
    }

    /** Whether the text holds something that nobody sees and that may change what is read. */
    public static boolean hides(String raw) {
        return raw.codePoints().anyMatch(c -> isHidden(c) && !isLineBreak(c) && !isSpace(c) && BREAKS.indexOf(c) < 0);
    }

    /** A name for a folder: small letters, digits and single hyphens; empty where the text has neither. */
    public static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isSpace(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Controls, halves of characters, embeddings, overrides and isolates of direction, tags, and what is no character. */
    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        boolean noncharacter = (0xFDD0 <= c && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        boolean direction = (0x202A <= c && c <= 0x202E) || (0x2066 <= c && c <= 0x2069);
        boolean tag = 0xE0000 <= c && c <= 0xE007F;
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || noncharacter
                || direction
                || tag
                || BREAKS.indexOf(c) >= 0;
    }
}
