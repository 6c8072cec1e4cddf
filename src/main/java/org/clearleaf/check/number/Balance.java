package org.clearleaf.check.number;

import org.clearleaf.article.Article;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Who hears of numbers for harm only, or for help only, can not weigh the two. */
final class Balance implements Rule {

    @Override
    public String id() {
        return "N11";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.isIntervention();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        Article article = manuscript.article();
        boolean help = !article.benefits().isEmpty() || !article.evidence().isEmpty();
        boolean harm = !article.risks().isEmpty();
        if (manuscript.isIntervention() && !harm) {
            found.say("harm", "$.risks");
        }
        if (manuscript.isIntervention() && !help) {
            found.at("$.benefits");
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.care().risk(OutcomeExamples.risk(5, 100));
        if (example.isGood()) {
            draft.care().benefit(OutcomeExamples.benefit(40, 100));
        }
    }
}
