package org.clearleaf.check.number;

import org.clearleaf.article.Certainty;
import org.clearleaf.article.Frequency;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** A number without a word on how sure it is seems surer than it is. */
final class HowSure implements Rule {

    @Override
    public String id() {
        return "N8";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return !Outcome.counted(manuscript.article()).isEmpty();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        Outcome.counted(manuscript.article()).stream()
                .filter(outcome -> outcome.certainty() == null)
                .forEach(outcome -> found.at(outcome.path()));
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.care()
                .risk(OutcomeExamples.risk(
                        new Frequency.Count(5, 100),
                        null,
                        "people",
                        "1 year",
                        example.isGood() ? Certainty.LOW : null));
    }
}
