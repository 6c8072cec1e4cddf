package org.clearleaf.check.safety;

import org.clearleaf.article.Kind;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** The set phrases of a box from the drugstore speak to a buyer; elsewhere they were pasted in. */
final class LabelPhrases implements Rule {

    @Override
    public String id() {
        return "S22";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.article().identity().kind() != Kind.MEDICINE && manuscript.knows("label-phrase");
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        if (appliesTo(manuscript)) {
            manuscript.hits("label-phrase", _ -> true).forEach(hit -> found.at(hit.text(), hit.words()));
        }
    }
}
