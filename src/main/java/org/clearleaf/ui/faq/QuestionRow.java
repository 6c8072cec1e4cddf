package org.clearleaf.ui.faq;

import org.clearleaf.article.Question;

/** A line of the sidebar's list. It equals itself alone: a list compares its lines often, and questions are long. */
abstract sealed class QuestionRow {

    private final String target;

    private QuestionRow(String target) {
        this.target = target;
    }

    /** Where choosing the line leads; empty where it leads nowhere. */
    String target() {
        return target;
    }

    /** The line above all questions. */
    static final class Glance extends QuestionRow {

        Glance(String anchor) {
            super(anchor);
        }
    }

    /** A heading; can't be chosen. */
    static final class Heading extends QuestionRow {

        private final String title;

        Heading(String title) {
            super("");
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** A question; leads nowhere as long as nobody has answered it. */
    static final class Item extends QuestionRow {

        private final Question question;
        private final int number;

        /** @param number counted from 1 */
        Item(Question question, int number) {
            super(question.isEmpty() ? "" : question.anchor());
            this.question = question;
            this.number = number;
        }

        Question question() {
            return question;
        }

        int number() {
            return number;
        }
    }
}
