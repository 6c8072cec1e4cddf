package org.clearleaf.ui.control;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts words into the lengths that JavaFX can lay out in one text node. Two of its faults on Linux make this necessary:
 * paragraphs far longer than this vanish in some scripts, and since JavaFX 22 (JDK-8314215) a layout fails with an
 * ArrayIndexOutOfBoundsException where a line breaks within a node of right-to-left letters. So those words get a node
 * each: lines then break between nodes.
 */
final class TextNodes {

    /** In characters; one of them may take two chars. */
    private static final int LONGEST = 4_000;

    /** A longer word might not fit in a line; then its letters get a node each. */
    private static final int LONGEST_WORD = 16;

    private static final Pattern AFTER_A_SPACE = Pattern.compile("(?<=\\s)(?=\\S)");

    private TextNodes() {}

    /** Whether a label with these words must keep them in one line. */
    static boolean breaksBadly(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    /** The parts in order; together they are the words. */
    static List<String> parts(String words) {
        return breaksBadly(words)
                ? AFTER_A_SPACE
                        .splitAsStream(words)
                        .flatMap(TextNodes::partsOfWord)
                        .toList()
                : chunks(words, LONGEST);
    }

    private static Stream<String> partsOfWord(String word) {
        return word.length() <= LONGEST_WORD ? Stream.of(word) : chunks(word, 1).stream();
    }

    private static List<String> chunks(String words, int length) {
        if (!words.isEmpty() && words.length() <= length) {
            return List.of(words);
        }
        int[] letters = words.codePoints().toArray();
        return Stream.iterate(0, start -> start < letters.length, start -> start + length)
                .map(start -> Arrays.copyOfRange(letters, start, Math.min(start + length, letters.length)))
                .map(part -> new String(part, 0, part.length))
                .toList();
    }
}
