package org.clearleaf.convert;

import org.clearleaf.article.Coded;

/** Why something of an original stands in no article. */
public enum GapReason implements Coded {
    /** A question without an answer, or a section without words. */
    EMPTY_ANSWER("empty-answer"),
    NOTHING_TO_SHOW("nothing-to-show"),
    /** A page that only leads to other pages. */
    HUB_PAGE("hub-page"),
    /** What a server says instead of a page. */
    ERROR_ANSWER("error-answer"),
    NO_TITLE("no-title"),
    OTHER_FORMAT("other-format"),
    BROKEN_FILE("broken-file"),
    TOO_LARGE("too-large"),
    TOO_DEEP("too-deep"),
    TOO_LONG("too-long"),
    NAME_OUTSIDE("name-outside"),
    LINK("link"),
    BROKEN_ARCHIVE("broken-archive"),
    ARCHIVE_BOMB("archive-bomb"),
    /** The same file was read before. */
    REPEATED("repeated"),
    /** A mistake of ours; the log says more. */
    IMPORTER_FAILED("importer-failed"),
    /** What the file says in one place does not fit what it says in another. */
    CONTRADICTION("contradiction"),
    /** A text that is written for doctors, where there is one for patients. */
    FOR_PROFESSIONALS("for-professionals"),
    NO_DATE("no-date"),
    /** A date that can't be read, or is before one that it should follow. */
    WRONG_DATE("wrong-date"),
    NO_LANGUAGE("no-language"),
    NO_KIND("no-kind"),
    CODES("codes"),
    PICTURE("picture"),
    LINK_ADDRESS("link-address"),
    WIDE_TABLE("wide-table"),
    /** A list whose last item may hold words that follow the list. */
    OPEN_LIST("open-list"),
    /** A number of people that can be understood in more than one way. */
    UNCLEAR_NUMBER("unclear-number"),
    /** A reason not to use a medicine whose strength is not said. */
    UNCLEAR_STRENGTH("unclear-strength"),
    /** Help whose level is not said. */
    UNCLEAR_LEVEL("unclear-level"),
    HIDDEN_CHARACTERS("hidden-characters"),
    TEMPLATE_MARK("template-mark"),
    OTHER_FIELD("other-field");

    private final String code;

    GapReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the file itself could not be read as what it is. */
    public boolean isBroken() {
        return switch (this) {
            case BROKEN_FILE, TOO_LARGE, TOO_DEEP, NAME_OUTSIDE, LINK, BROKEN_ARCHIVE, ARCHIVE_BOMB, IMPORTER_FAILED ->
                true;
            default -> false;
        };
    }
}
