package org.clearleaf.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits text into sentences. A dot after a title, an initial or within a number ends none. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?…]+[\"”’)\\]»]*\\s+(?=[\\p{Lu}\\p{N}\"“‘(¿¡«])");

    /** What looks like an end of a sentence but is none, in English and Spanish. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|.*[\\s(])(?:Drs?|Dras?|Mr|Mrs|Ms|Prof|St|Sra?|Srta|vs|etc|No|Fig|approx|e\\.g|i\\.e|p\\. ?ej|\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu})\\.\\s*",
            Pattern.DOTALL);

    private Sentences() {}

    /** The sentences in order, without surrounding space; none of a blank text. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            String sentence = text.substring(from, end.end());
            if (!ABBREVIATION.matcher(sentence).matches()) {
                sentences.add(sentence.strip());
                from = end.end();
            }
        }
        sentences.add(text.substring(from).strip());
        sentences.removeIf(String::isEmpty);
        return sentences;
    }
}
