package org.clearleaf.ui.kiosk.keyboard;

import java.text.Normalizer;
import java.util.stream.IntStream;

/**
 * What may get into a field of the kiosk, from whatever keyboard: words and signs of 100 characters at most. Emoji, piles of
 * accents and marks that turn the direction of writing are for nobody's search, and complex text can bring down the drawing
 * of words on Linux.
 */
public final class Typeable {

    /** In UTF-16 units, in a field as a whole. */
    public static final int LONGEST = 100;

    /** More than these on one letter are no writing. */
    private static final int MOST_MARKS = 2;

    /**
     * What of the typed words is taken.
     *
     * @param room how many characters still fit, 0 or more
     */
    public String of(String typed, int room) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        StringBuilder taken = new StringBuilder();
        int marks = 0;
        for (int character : composed.codePoints().toArray()) {
            int piled = isMark(character) ? marks + 1 : 0;
            if (isPlain(character) && piled <= MOST_MARKS && taken.length() < room) {
                taken.appendCodePoint(character);
                marks = piled;
            }
        }
        return taken.toString();
    }

    /** Of the basic plane, and neither a control, a picture, a private sign nor half of a pair. */
    private static boolean isPlain(int character) {
        return Character.isBmpCodePoint(character)
                && IntStream.of(
                                Character.CONTROL,
                                Character.FORMAT,
                                Character.SURROGATE,
                                Character.PRIVATE_USE,
                                Character.UNASSIGNED,
                                Character.OTHER_SYMBOL,
                                Character.LINE_SEPARATOR,
                                Character.PARAGRAPH_SEPARATOR,
                                Character.ENCLOSING_MARK)
                        .noneMatch(type -> type == Character.getType(character))
                && !isVariation(character);
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** These turn a plain sign into a picture. */
    private static boolean isVariation(int character) {
        return character >= 0xfe00 && character <= 0xfe0f;
    }
}
