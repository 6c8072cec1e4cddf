package org.clearleaf.search;

import java.util.List;
import java.util.Map;

/**
 * What the words of a query have found.
 *
 * @param found the best first
 * @param coverage how much of the query each of them has, by its number
 */
record ByWords(List<PassageIndex.Found> found, Map<Integer, Double> coverage, Relevance relevance) {

    boolean isEnough() {
        return relevance.isEnough(best());
    }

    /** Whether a single word was found: perhaps unfinished, and then a model would not know it. */
    boolean isSingle() {
        return relevance.query().needed() == 1 && !found.isEmpty();
    }

    /** Whether they are enough, and most of them stand in one passage. */
    boolean hasMostWords() {
        return isEnough() && relevance.isMost(best());
    }

    /** How sure it is that there is an answer: about 1 when it is just enough. */
    double certainty() {
        return relevance.certainty(best());
    }

    /** None if the best of them has too little of the query. */
    List<PassageIndex.Found> answers() {
        double least = relevance.least(best());
        return isEnough()
                ? found.stream()
                        .filter(one -> coverage.getOrDefault(one.document(), 0.0) >= least)
                        .toList()
                : List.of();
    }

    private double best() {
        return coverage.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
