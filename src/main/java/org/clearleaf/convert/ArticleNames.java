package org.clearleaf.convert;

import java.util.HashMap;
import java.util.Map;

/** Gives each article of an import an id of its own: two pages may bear the same title. */
final class ArticleNames {

    /** Leaves room for a number behind it within the 80 characters that an id may have. */
    private static final int LONGEST = 74;

    private final Map<String, String> taken = new HashMap<>();

    /**
     * The id to use.
     *
     * @param isRepeated whether the very same was here before
     */
    record Name(String id, boolean isRepeated) {}

    Name name(String wanted, String language, String fingerprint) {
        String stem = wanted.length() <= LONGEST
                ? wanted
                : wanted.substring(0, LONGEST).replaceFirst("-+$", "");
        String id = stem;
        for (int number = 2; ; number++) {
            String holder = taken.putIfAbsent(language + "/" + id, fingerprint);
            if (holder == null || holder.equals(fingerprint)) {
                return new Name(id, holder != null);
            }
            id = stem + "-" + number;
        }
    }
}
