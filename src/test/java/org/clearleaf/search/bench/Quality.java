package org.clearleaf.search.bench;

import java.util.Comparator;
import java.util.List;

/**
 * How good the answers to some questions are, each figure 0 to 1.
 *
 * @param ndcg normalised discounted cumulative gain of the first ten, an answer that nobody judged being worth nothing
 * @param ndcgOfJudged the same with those answers left out
 * @param first how many questions have a good answer in the first place
 * @param firstThree how many have one in the first three
 */
record Quality(double ndcg, double ndcgOfJudged, double first, double firstThree) {

    private static final int DEPTH = 10;

    /** The quality of one ranking. */
    static Quality of(JudgedQuestion question, List<String> found) {
        List<String> judged = found.stream().filter(question::isJudged).toList();
        return new Quality(
                ndcg(question, found),
                ndcg(question, judged),
                success(question, found, 1),
                success(question, found, 3));
    }

    /** Over several questions. */
    static Quality mean(List<Quality> all) {
        return new Quality(
                all.stream().mapToDouble(Quality::ndcg).average().orElseThrow(),
                all.stream().mapToDouble(Quality::ndcgOfJudged).average().orElseThrow(),
                all.stream().mapToDouble(Quality::first).average().orElseThrow(),
                all.stream().mapToDouble(Quality::firstThree).average().orElseThrow());
    }

    private static double ndcg(JudgedQuestion question, List<String> found) {
        List<Integer> gains = found.stream().map(question::gain).toList();
        List<Integer> ideal = question.grades().keySet().stream()
                .map(question::gain)
                .sorted(Comparator.reverseOrder())
                .toList();
        return discounted(gains) / discounted(ideal);
    }

    private static double discounted(List<Integer> gains) {
        double sum = 0;
        for (int i = 0; i < Math.min(DEPTH, gains.size()); i++) {
            sum += gains.get(i) * Math.log(2) / Math.log(i + 2.0);
        }
        return sum;
    }

    private static double success(JudgedQuestion question, List<String> found, int places) {
        return found.stream().limit(places).anyMatch(question::isGood) ? 1 : 0;
    }
}
