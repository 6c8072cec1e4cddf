package org.clearleaf.check.number;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.article.Benefit;
import org.clearleaf.article.Certainty;
import org.clearleaf.article.Comparison;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.Risk;
import org.jspecify.annotations.Nullable;

/**
 * A benefit or a risk: what rules about numbers ask of both.
 *
 * @param path where in the JSON
 */
record Outcome(
        String path,
        Frequency frequency,
        @Nullable Comparison comparison,
        @Nullable String have,
        @Nullable String haveNot,
        @Nullable String population,
        @Nullable String time,
        @Nullable Certainty certainty) {

    static List<Outcome> of(Article article) {
        List<Benefit> benefits = article.benefits().benefits();
        List<Risk> risks = article.risks().risks();
        return Stream.concat(
                        IntStream.range(0, benefits.size()).mapToObj(i -> of("$.benefits[" + i + "]", benefits.get(i))),
                        IntStream.range(0, risks.size()).mapToObj(i -> of("$.risks[" + i + "]", risks.get(i))))
                .toList();
    }

    /** Those that are counted in people. */
    static List<Outcome> counted(Article article) {
        return of(article).stream().filter(Outcome::isCounted).toList();
    }

    boolean isCounted() {
        return !(frequency instanceof Frequency.Unknown);
    }

    private static Outcome of(String path, Benefit one) {
        return new Outcome(
                path,
                one.frequency(),
                one.comparison(),
                one.have(),
                one.haveNot(),
                one.population(),
                one.time(),
                one.certainty());
    }

    private static Outcome of(String path, Risk one) {
        return new Outcome(
                path,
                one.frequency(),
                one.comparison(),
                one.have(),
                one.haveNot(),
                one.population(),
                one.time(),
                one.certainty());
    }
}
