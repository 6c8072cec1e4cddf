package org.clearleaf.check.wording;

import org.clearleaf.check.readability.Readability;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Spanish for everybody reaches 65 on the INFLESZ scale: "bastante fácil". */
final class SpanishEase implements Rule {

    @Override
    public String id() {
        return "R3";
    }

    private static final double TARGET = 65;

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.readability().isSpanish()
                && !manuscript.readability().article().isEmpty();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        Readability readability = manuscript.readability();
        double ease = readability.isSpanish() && !readability.article().isEmpty()
                ? readability.article().spared().inflesz()
                : TARGET;
        if (ease < TARGET) {
            found.at(readability.longestSentences().getFirst().path(), ease, TARGET);
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.identity().language("es").title("Hoja");
        draft.shortAnswer(example.words());
        draft.paragraph(example.words());
    }
}
