package org.clearleaf.ui.control;

/** How views behave where they are shown. */
public sealed interface Manner {

    /** In a window on a person's own machine. */
    record Own() implements Manner {}

    /**
     * On a screen that strangers share, one after the other: nothing is selected or copied, nothing opens a window of its own,
     * and ways out of the program are words and codes.
     *
     * @param desk whom to tell in an emergency, as the clinic says it
     * @param cards where something is explained over the page
     */
    record Shared(String desk, Cards cards) implements Manner {}
}
