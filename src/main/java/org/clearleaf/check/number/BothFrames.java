package org.clearleaf.check.number;

import org.clearleaf.article.Benefit;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** A number must be told from both sides: who has it and who does not. */
final class BothFrames implements Rule {

    @Override
    public String id() {
        return "N7";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return !Outcome.counted(manuscript.article()).isEmpty();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        Outcome.counted(manuscript.article()).stream()
                .filter(outcome -> outcome.have() == null || outcome.haveNot() == null)
                .forEach(outcome -> found.at(outcome.path()));
    }

    @Override
    public void write(Example example, Draft draft) {
        Benefit whole = OutcomeExamples.benefit(40, 100);
        draft.care().benefit(example.isGood() ? whole : withoutOtherSide(whole));
    }

    private static Benefit withoutOtherSide(Benefit one) {
        return new Benefit(
                one.id(),
                one.name(),
                null,
                one.frequency(),
                null,
                one.have(),
                null,
                one.population(),
                one.time(),
                one.certainty(),
                one.sources());
    }
}
