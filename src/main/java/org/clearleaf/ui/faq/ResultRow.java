package org.clearleaf.ui.faq;

import org.clearleaf.search.Hit;

/** A line of the list of answers. */
sealed interface ResultRow {

    /** The topic that the answers below it come from. */
    record Heading(String title, int count) implements ResultRow {}

    /** Begins what was found by its meaning, after the rest. */
    record More() implements ResultRow {}

    record Answer(Hit hit) implements ResultRow {}
}
