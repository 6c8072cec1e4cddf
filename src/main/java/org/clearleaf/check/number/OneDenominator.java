package org.clearleaf.check.number;

import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** All numbers of people that a reader may compare must be out of the same number of people. */
final class OneDenominator implements Rule {

    @Override
    public String id() {
        return "N3";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return !Outcome.counted(manuscript.article()).isEmpty();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        int usual = 0;
        for (Outcome outcome : Outcome.counted(manuscript.article())) {
            int here = Rate.denominator(outcome.frequency()).orElse(0);
            int beside = outcome.comparison() == null
                    ? here
                    : Rate.denominator(outcome.comparison().frequency()).orElse(here);
            usual = usual == 0 ? here : usual;
            if (beside != here) {
                found.say("arms", outcome.path() + ".comparison", here, beside);
            } else if (!Rate.isPowerOfTen(here)) {
                found.say("odd", outcome.path() + ".frequency", here);
            } else if (here != usual) {
                found.at(outcome.path() + ".frequency", here, usual);
            }
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.care()
                .risk(OutcomeExamples.risk(5, 100))
                .risk(example.isGood() ? OutcomeExamples.risk(1, 100) : OutcomeExamples.risk(7, 1000));
    }
}
