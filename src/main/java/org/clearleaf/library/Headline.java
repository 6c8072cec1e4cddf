package org.clearleaf.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clearleaf.article.Subject;

/**
 * What decides where an edition stands on the shelf.
 *
 * @param key of its title, to sort by: without case and accents
 * @param language its tag
 * @param updated days since 1970
 */
record Headline(String id, String language, String key, Subject subject, int updated) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LEADING_SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    static Headline of(Summary summary) {
        return new Headline(
                summary.id(),
                summary.language().toLanguageTag(),
                key(summary.title()),
                summary.subject(),
                Math.toIntExact(summary.dates().updated().toEpochDay()));
    }

    /** The letter under which it is found, in upper case. */
    int letter() {
        return key.isEmpty() ? ' ' : Character.toUpperCase(key.codePointAt(0));
    }

    private static String key(String title) {
        String bare = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return LEADING_SIGNS.matcher(bare).replaceFirst("");
    }
}
