package org.clearleaf.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks for.
 *
 * @param words as typed; cleaned of what could disturb drawing or searching, and at most 100 characters
 * @param language in which articles are preferred
 * @param topic id of the only article to search; absent for all
 * @param near id of an article whose answers are preferred to others that fit as well; absent for none
 * @param limit how many hits at most; at least 1
 */
public record Query(
        String words,
        Locale language,
        @Nullable String topic,
        @Nullable String near,
        int limit) {

    private static final int LIMIT = 50;

    /** From this many letters or digits on there are answers. */
    private static final int ENOUGH = 2;

    public Query {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, not " + limit);
        }
        words = TypedText.clean(words);
    }

    /** A query over all topics, with at most 50 hits. */
    public static Query of(String words, Locale language) {
        return new Query(words, language, null, null, LIMIT);
    }

    /** The same with other words. */
    Query asking(String other) {
        return new Query(other, language, topic, near, limit);
    }

    public Query inTopic(String articleId) {
        return new Query(words, language, articleId, near, limit);
    }

    public Query near(String articleId) {
        return new Query(words, language, topic, articleId, limit);
    }

    /** Whether there are letters enough to search for. */
    public boolean isLongEnough() {
        return words.codePoints().filter(Character::isLetterOrDigit).count() >= ENOUGH;
    }
}
