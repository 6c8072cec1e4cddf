package org.clearleaf.article;

import java.util.List;
import java.util.Locale;

/**
 * What an article is called and filed under.
 *
 * @param id stable, the same in every language; also the name of its folder
 * @param version counts up with each change that a reader should notice, from 1
 * @param language as in BCP 47
 * @param alsoKnownAs other names that people search for
 * @param isSensitive whether it must never be shown to people who have not asked for it, such as a whole waiting room
 */
public record Identity(
        String id,
        int version,
        Locale language,
        Kind kind,
        Subject subject,
        String title,
        String summary,
        List<String> alsoKnownAs,
        boolean isSensitive) {

    /** Of an article that anybody may see. */
    public Identity(
            String id,
            int version,
            Locale language,
            Kind kind,
            Subject subject,
            String title,
            String summary,
            List<String> alsoKnownAs) {
        this(id, version, language, kind, subject, title, summary, alsoKnownAs, false);
    }

    public Identity {
        alsoKnownAs = List.copyOf(alsoKnownAs);
    }
}
