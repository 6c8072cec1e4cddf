package org.clearleaf.convert.epi;

import org.clearleaf.convert.text.CleanText;

/** Titles without the number, the marks and the doubled text that the template left in them. */
final class SectionTitle {

    private static final int MANY = 160;
    private static final int START = 20;

    private SectionTitle() {}

    /** The title; empty where a whole paragraph stands in its place. */
    static String clean(String raw) {
        String title = CleanText.line(raw.replaceAll("<[^<>]*>", " "))
                .replaceFirst("^\\d+(?:\\.\\d+)*\\.?\\s+", "")
                .replaceFirst("\\s*:$", "");
        String once = once(title);
        return once.length() > MANY ? "" : once;
    }

    /** Whether marks of the template stand in it. */
    static boolean hasMarks(String raw) {
        return raw.matches("(?s).*<[^<>]*>.*");
    }

    /** Where the template's wording stands before the real one, only the real one. */
    private static String once(String title) {
        if (title.length() < 2 * START) {
            return title;
        }
        int again = title.indexOf(title.substring(0, START), 1);
        return again > 0 ? title.substring(again) : title;
    }
}
