package org.clearleaf.search;

/**
 * A text on one line, with one blank for any white space and none before a mark that ends a sentence or a part of one. Every
 * text of a library comes through here, so it goes letter by letter.
 */
record OneLine(String text) {

    private static final String WHITE_SPACE = " \t\n\u000B\f\r";
    private static final String MARKS = ".,;:!?";

    OneLine {
        StringBuilder line = new StringBuilder(text.length());
        boolean isGap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (WHITE_SPACE.indexOf(letter) >= 0) {
                isGap = true;
            } else {
                if (isGap && MARKS.indexOf(letter) < 0) {
                    line.append(' ');
                }
                isGap = false;
                line.append(letter);
            }
        }
        text = line.toString().strip();
    }
}
