package org.clearleaf.check.translation;

import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Every language has the same numbers in the same part: days, ages and shares. */
final class SameNumbers implements Rule {

    @Override
    public String id() {
        return "S18-numbers";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.source().isPresent();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        TextNumbers numbers = new TextNumbers(Numbers::in);
        manuscript.source().ifPresent(source -> numbers.compare(source, manuscript, found));
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.identity().language("es");
        draft.paragraph(example.words());
        draft.source().paragraph("Take 200 mg for 3 days. In one trial 2,309 people took it.");
    }
}
