package org.clearleaf.ui.notice;

import java.time.LocalDate;

/** What can stand in the way of reading. */
public sealed interface Notice {

    /** The library folder holds no articles. */
    record EmptyLibrary() implements Notice {}

    /**
     * An article's file can't be read; the log says why.
     *
     * @param code what staff find in the log
     */
    record BrokenTopic(String code) implements Notice {}

    /** An article that was there has been taken away. */
    record MissingTopic() implements Notice {}

    /**
     * An article is hidden because it must no longer be relied on.
     *
     * @param since from this day on
     */
    record HiddenTopic(LocalDate since) implements Notice {}

    /** Every article is hidden for that reason. */
    record AllHidden() implements Notice {}

    /** Articles are still being read. */
    record Opening() implements Notice {}

    /** The message key of the notice, below {@code notice.}. */
    default String key() {
        return switch (this) {
            case EmptyLibrary() -> "empty";
            case BrokenTopic _ -> "broken";
            case MissingTopic() -> "missing";
            case HiddenTopic _ -> "hidden";
            case AllHidden() -> "all-hidden";
            case Opening() -> "opening";
        };
    }
}
