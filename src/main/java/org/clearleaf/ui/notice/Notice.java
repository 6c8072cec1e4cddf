package org.clearleaf.ui.notice;

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

    /** Articles are still being read. */
    record Opening() implements Notice {}

    /** The message key of the notice, below {@code notice.}. */
    default String key() {
        return switch (this) {
            case EmptyLibrary() -> "empty";
            case BrokenTopic _ -> "broken";
            case MissingTopic() -> "missing";
            case Opening() -> "opening";
        };
    }
}
