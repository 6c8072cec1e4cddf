package org.clearleaf.search.bench;

import java.util.Map;

/**
 * A question that somebody asked, and what experts think of some answers to it.
 *
 * @param words the question in one sentence
 * @param grades by the id of the answer: 1 incorrect, 2 related, 3 incomplete, 4 excellent
 */
record JudgedQuestion(int number, String words, Map<String, Integer> grades) {

    JudgedQuestion {
        grades = Map.copyOf(grades);
    }

    /** What an answer is worth: 0 to 3, and 0 for one that nobody judged. */
    int gain(String answer) {
        return grades.getOrDefault(answer, 1) - 1;
    }

    boolean isGood(String answer) {
        return grades.getOrDefault(answer, 0) >= 3;
    }

    boolean isJudged(String answer) {
        return grades.containsKey(answer);
    }

    /** Questions without a relevant answer can't tell a good search from a bad one. */
    boolean hasRelevantAnswer() {
        return grades.values().stream().anyMatch(grade -> grade > 1);
    }
}
