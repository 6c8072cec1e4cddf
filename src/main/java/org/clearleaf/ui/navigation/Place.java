package org.clearleaf.ui.navigation;

import java.util.Locale;
import org.clearleaf.article.Coded;
import org.clearleaf.article.Subject;
import org.jspecify.annotations.Nullable;

/** What can be on screen. */
public sealed interface Place {

    Home HOME = new Home();

    /** The shelf of all topics. */
    record Home() implements Place {}

    /** The topics of one subject. */
    record Shelf(Subject subject) implements Place {}

    /** In which order topics are listed. */
    enum Order implements Coded {
        BY_TITLE("by-title"),
        LATEST("latest");

        private final String code;

        Order(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * The topics of a large library, in an order.
     *
     * @param subject absent for all
     * @param language absent for all
     */
    record Browse(
            @Nullable Subject subject,
            Order order,
            @Nullable Locale language) implements Place {

        public Browse in(Order other) {
            return new Browse(subject, other, language);
        }

        /** The same topics in one language; absent for all. */
        public Browse in(@Nullable Locale other) {
            return new Browse(subject, order, other);
        }
    }

    /**
     * An article, at one of its parts.
     *
     * @param anchor of the part; absent for the top of the article
     */
    record Topic(String articleId, @Nullable String anchor) implements Place {}
}
