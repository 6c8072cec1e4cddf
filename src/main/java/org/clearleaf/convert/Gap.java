package org.clearleaf.convert;

/**
 * Something of an original that stands in no article.
 *
 * @param file the name of the original
 * @param place where in it; may be empty
 * @param text the words or the number in question, cut after {@value #MAX_TEXT} characters; may be empty
 */
public record Gap(String file, String place, GapReason reason, String text) {

    private static final int MAX_TEXT = 200;

    public Gap {
        text = text.length() > MAX_TEXT ? text.substring(0, end(text)) + "…" : text;
    }

    /** No character is cut in two. */
    private static int end(String text) {
        return Character.isHighSurrogate(text.charAt(MAX_TEXT - 1)) ? MAX_TEXT - 1 : MAX_TEXT;
    }
}
