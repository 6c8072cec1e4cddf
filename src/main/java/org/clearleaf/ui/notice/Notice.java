package org.clearleaf.ui.notice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.clearleaf.library.BrokenFile;

/** What can stand in the way of reading. */
public sealed interface Notice {

    /**
     * The library folder holds no articles.
     *
     * @param folder where they belong
     */
    record EmptyLibrary(Path folder) implements Notice {}

    /**
     * There is something to read, and none of it can be read. Told to whoever can mend it, on a screen of their own.
     *
     * @param files at least one
     */
    record BrokenLibrary(List<BrokenFile> files) implements Notice {}

    /**
     * A screen that strangers share has nothing to show, for one of these two reasons; only staff can change that.
     *
     * @param code what they find in the log
     */
    record NothingToShow(String code) implements Notice {}

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
            case EmptyLibrary _ -> "empty";
            case BrokenLibrary _ -> "broken-library";
            case NothingToShow _ -> "nothing-to-show";
            case BrokenTopic _ -> "broken";
            case MissingTopic() -> "missing";
            case HiddenTopic _ -> "hidden";
            case AllHidden() -> "all-hidden";
            case Opening() -> "opening";
        };
    }
}
