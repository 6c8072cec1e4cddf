package org.clearleaf.check.safety;

import java.util.List;
import org.clearleaf.article.Response;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Seriousness;
import org.clearleaf.article.Urgency;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** A serious effect needs an act that fits it, and signs by which to know it. */
final class SeriousEffects implements Rule {

    @Override
    public String id() {
        return "S6";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return !manuscript.article().risks().isEmpty();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        boolean signs = manuscript.article().urgentHelp().cards().stream()
                .anyMatch(card -> card.level() == Urgency.EMERGENCY || card.level() == Urgency.URGENT);
        List<Risk> risks = manuscript.article().risks().risks();
        for (int i = 0; i < risks.size(); i++) {
            Risk risk = risks.get(i);
            if (risk.whatToDo() == Response.GET_HELP_NOW && !signs) {
                found.at("$.risks[" + i + "]", risk.name());
            } else if (risk.seriousness() == Seriousness.SERIOUS && risk.whatToDo() == Response.OFTEN_PASSES) {
                found.say("passes", "$.risks[" + i + "].whatToDo", risk.name());
            }
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.care().risk(CareExamples.risk("Slow breathing", Seriousness.SERIOUS, Response.GET_HELP_NOW));
        if (example.isGood()) {
            draft.care().card(CareExamples.emergency("Tell a nurse right away."));
        }
    }
}
