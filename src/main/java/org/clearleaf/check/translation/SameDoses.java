package org.clearleaf.check.translation;

import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Every language has the same doses in the same part: a number with another unit is another dose. */
final class SameDoses implements Rule {

    @Override
    public String id() {
        return "S18-doses";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.source().isPresent();
    }

    private final TextNumbers doses = new TextNumbers(new Doses()::in);

    @Override
    public void check(Manuscript manuscript, Findings found) {
        manuscript.source().ifPresent(source -> doses.compare(source, manuscript, found));
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.identity().language("es");
        draft.paragraph(example.words());
        draft.source().paragraph("Take 200 micrograms.");
    }
}
