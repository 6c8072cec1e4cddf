package org.clearleaf.convert.medquad;

import java.util.regex.Pattern;
import org.clearleaf.convert.SourceWords;
import org.clearleaf.convert.text.CleanText;

/** Questions as people would ask them: many were made by a program from a pattern and the name of the topic. */
record QuestionWords(SourceWords words) {

    private static final Pattern MADE = Pattern.compile(
            "(?:what is \\(are\\)|do you have information about)\\s+(.+?)\\s*\\??", Pattern.CASE_INSENSITIVE);

    /** The question without the spaces and marks that the pattern left behind. */
    static String plain(String raw) {
        String line = CleanText.line(raw).replaceAll("\\s*\\?[\\s?]*$", "?");
        return line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
    }

    /** What stands on the screen. "What is (are) …" can't be mended by rule, since nobody says whether the topic is plural. */
    String shown(String raw) {
        var made = MADE.matcher(plain(raw));
        return made.matches() ? words.text("convert.medquad.information", made.group(1)) : plain(raw);
    }
}
