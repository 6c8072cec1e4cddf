package org.clearleaf.support;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes the words of a message and leaves its places for values as they are. */
final class PseudoWords {

    /** A place for a value, or the head of one that chooses: up to the words to choose from. */
    private static final String PLACE = "\\{\\d+(?:,choice,)?\\}?|\\d+[#<]|\\{\\d+\\}";

    private static final Pattern PLACE_OR_WORD = Pattern.compile("(?<place>" + PLACE + ")|(?<word>\\p{L}[\\p{L}’']*)");

    private static final String VOWELS = "aeiouyAEIOUY";
    private static final String ACCENTED = "áéíóúýÁÉÍÓÚÝ";

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String HEBREW = "אבצדעפגהיקכלמנחורסשטאבתזםצ";

    private PseudoWords() {}

    static String longer(String message) {
        return "[" + eachWord(message, PseudoWords::drawl) + "]";
    }

    static String mirrored(String message) {
        return eachWord(message, PseudoWords::inHebrewLetters);
    }

    private interface Change {
        String of(String word);
    }

    private static String eachWord(String message, Change change) {
        return PLACE_OR_WORD.matcher(message).replaceAll(found -> quoted(found, change));
    }

    private static String quoted(MatchResult found, Change change) {
        String words = found.group("word") == null ? found.group() : change.of(found.group());
        return words.replace("\\", "\\\\").replace("$", "\\$");
    }

    private static String inHebrewLetters(String word) {
        StringBuilder turned = new StringBuilder();
        for (char letter : word.toLowerCase(Locale.ROOT).toCharArray()) {
            int at = LATIN.indexOf(letter);
            turned.append(at < 0 ? letter : HEBREW.charAt(at));
        }
        return turned.toString();
    }

    /** Each vowel twice, with an accent. */
    private static String drawl(String word) {
        StringBuilder drawled = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int vowel = VOWELS.indexOf(letter);
            drawled.append(vowel < 0 ? letter : ACCENTED.charAt(vowel));
            if (vowel >= 0) {
                drawled.append(Character.toLowerCase(ACCENTED.charAt(vowel)));
            }
        }
        return drawled.toString();
    }
}
