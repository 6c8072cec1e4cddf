package org.clearleaf.check.number;

import org.clearleaf.article.Certainty;
import org.clearleaf.article.Frequency;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** A number of people must say which people, and over what time. */
final class PopulationAndTime implements Rule {

    @Override
    public String id() {
        return "N6";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return !Outcome.counted(manuscript.article()).isEmpty();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        for (Outcome outcome : Outcome.counted(manuscript.article())) {
            if (outcome.population() == null) {
                found.at(outcome.path());
            }
            if (outcome.time() == null) {
                found.say("time", outcome.path());
            }
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.care()
                .risk(OutcomeExamples.risk(
                        new Frequency.Count(5, 100),
                        null,
                        "people who took it",
                        example.isGood() ? "1 year" : null,
                        Certainty.LOW));
    }
}
