package org.clearleaf.check.text;

/** What a text is in its article. */
public enum Role {
    TITLE,
    HEADING,
    /** Whole sentences. */
    PROSE,
    /** An item of a list. */
    ITEM,
    /** An item of a list of things not to do. */
    DONT,
    /** An explanation in the glossary. */
    DEFINITION,
    /** The name of an effect or a condition. */
    NAME,
    /** Whom, when or what a number is about. */
    CIRCUMSTANCE,
    CELL,
    CAPTION,
    ALTERNATIVE,
    /** A choice or a question of the self-check. */
    QUIZ;

    /** Whether it is running text, which readability formulas count. */
    public boolean isRunning() {
        return this == PROSE || this == ITEM || this == DONT || this == DEFINITION;
    }
}
