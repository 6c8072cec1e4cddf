package org.clearleaf.ui.faq;

import org.clearleaf.article.Question;

/** A line of the sidebar's list. */
sealed interface QuestionRow {

    /** The line above all questions. */
    record Glance(String anchor) implements QuestionRow {}

    /** A heading; can't be chosen. */
    record Heading(String title) implements QuestionRow {}

    /**
     * A question.
     *
     * @param number counted from 1
     */
    record Item(Question question, int number) implements QuestionRow {}

    /** Where choosing the line leads; empty where it leads nowhere. */
    default String target() {
        return switch (this) {
            case Glance(String anchor) -> anchor;
            case Heading _ -> "";
            case Item(Question question, int _) -> question.isEmpty() ? "" : question.anchor();
        };
    }
}
