package org.clearleaf.check.safety;

import java.util.Set;
import org.clearleaf.article.Kind;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** An article about an illness or its care must say when to get help. */
final class RedFlags implements Rule {

    @Override
    public String id() {
        return "S23";
    }

    private static final Set<Kind> KINDS = Set.of(Kind.MEDICINE, Kind.TREATMENT, Kind.CONDITION, Kind.SYMPTOM);

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return KINDS.contains(manuscript.article().identity().kind());
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        if (appliesTo(manuscript) && manuscript.article().urgentHelp().isEmpty()) {
            found.at("$.urgentHelp");
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        if (example.isGood()) {
            draft.care().card(CareExamples.emergency(example.words()));
        }
    }
}
