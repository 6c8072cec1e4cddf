package org.clearleaf.library;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clearleaf.article.Subject;

/**
 * What decides where an edition stands on the shelf.
 *
 * @param key of its title, to sort by: without case and accents
 * @param language its tag
 * @param updated days since 1970; 0 where nobody says
 * @param expires days since 1970; {@link Long#MAX_VALUE} for never
 */
record Headline(String id, String language, String key, Subject subject, int updated, long expires) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LEADING_SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    static Headline of(Summary summary) {
        LocalDate updated = summary.dates().updated();
        LocalDate expires = summary.dates().expires();
        return new Headline(
                summary.id(),
                summary.language().toLanguageTag(),
                key(summary.title()),
                summary.subject(),
                updated == null ? 0 : Math.toIntExact(updated.toEpochDay()),
                expires == null ? Long.MAX_VALUE : expires.toEpochDay());
    }

    /** The letter under which it is found, in upper case; 0 for all that begin with a digit. */
    int letter() {
        int first = key.isEmpty() ? ' ' : key.codePointAt(0);
        return Character.isDigit(first) ? '0' : Character.toUpperCase(first);
    }

    private static String key(String title) {
        String bare = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return LEADING_SIGNS.matcher(bare).replaceFirst("");
    }
}
