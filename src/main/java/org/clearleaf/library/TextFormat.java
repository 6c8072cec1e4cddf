package org.clearleaf.library;

import java.util.regex.Pattern;

/** Texts that a program reads, each in a form of its own. The schema holds the same patterns. */
enum TextFormat {
    /** At most 80 characters, so that it can name a folder anywhere. */
    SLUG("bad-id", "(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*"),

    /** Language, script, region and variants of BCP 47, each in its usual case. */
    LANGUAGE(
            "bad-language",
            "(?!und)[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"),

    /** A full day of ISO 8601. */
    DATE("not-a-date", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),

    /** A hash of 256 bits, in small letters. */
    SHA_256("bad-hash", "[0-9a-f]{64}"),

    /** No user before the host, since that makes an address look like another. */
    ADDRESS("bad-address", "https?://[A-Za-z0-9.-]+(:[0-9]+)?([/?#][^ ]*)?");

    private final String code;
    private final Pattern pattern;

    TextFormat(String code, String pattern) {
        this.code = code;
        this.pattern = Pattern.compile(pattern);
    }

    /** The code of the problem of a text that has another form. */
    String code() {
        return code;
    }

    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }
}
