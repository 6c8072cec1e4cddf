package org.clearleaf.article;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What studies found, with how sure that makes us. */
public record Evidence(List<Finding> findings) implements Part {

    public Evidence {
        findings = List.copyOf(findings);
    }

    /**
     * What studies found about one question.
     *
     * @param statement the finding in a sentence
     * @param reason why the certainty is what it is
     * @param studies what the chart shows, a row each
     */
    public record Finding(
            String id,
            RichText statement,
            Certainty certainty,
            RichText reason,
            List<Study> studies,
            List<String> sources) {

        public Finding {
            studies = List.copyOf(studies);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A row of the chart.
     *
     * @param relief how long an effect was seen at most; absent when no clear effect was seen
     */
    public record Study(
            String name, String detail, @Nullable Duration relief) {}

    /** A time in the unit that suits it, for example 2 weeks. */
    public record Duration(int value, TimeUnit unit) {}

    Evidence without(Set<String> ids) {
        return new Evidence(
                findings.stream().filter(finding -> !ids.contains(finding.id())).toList());
    }

    @Override
    public String anchor() {
        return "evidence";
    }

    @Override
    public Aspect aspect() {
        return Aspect.DOES_IT_WORK;
    }

    @Override
    public boolean isEmpty() {
        return findings.isEmpty();
    }
}
