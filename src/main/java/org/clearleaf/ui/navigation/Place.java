package org.clearleaf.ui.navigation;

import org.clearleaf.article.Subject;
import org.jspecify.annotations.Nullable;

/** What can be on screen. */
public sealed interface Place {

    Home HOME = new Home();

    /** The shelf of all topics. */
    record Home() implements Place {}

    /** The topics of one subject. */
    record Shelf(Subject subject) implements Place {}

    /**
     * An article, at one of its parts.
     *
     * @param anchor of the part; absent for the top of the article
     */
    record Topic(String articleId, @Nullable String anchor) implements Place {}
}
