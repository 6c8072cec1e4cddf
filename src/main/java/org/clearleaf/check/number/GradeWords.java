package org.clearleaf.check.number;

import java.util.List;
import org.clearleaf.article.Certainty;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.RichText;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** The words of a finding must be as sure as its evidence: helps, probably helps, may help, we are not sure. */
final class GradeWords implements Rule {

    @Override
    public String id() {
        return "N12";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return !manuscript.article().evidence().isEmpty() && manuscript.knows("grade-low");
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        List<Evidence.Finding> findings = manuscript.article().evidence().findings();
        for (int i = 0; i < findings.size(); i++) {
            String statement = findings.get(i).statement().plain();
            Certainty certainty = findings.get(i).certainty();
            String words = "grade-" + certainty.code();
            // For high certainty the list holds the words that would weaken it.
            if (manuscript.knows(words) && manuscript.matches(words, statement) == (certainty == Certainty.HIGH)) {
                found.say(certainty.code(), "$.evidence[" + i + "].statement", statement);
            }
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.care()
                .finding(new Evidence.Finding(
                        "pain",
                        RichText.of(example.words()),
                        Certainty.LOW,
                        RichText.of("The studies were small."),
                        List.of(),
                        List.of()));
    }
}
