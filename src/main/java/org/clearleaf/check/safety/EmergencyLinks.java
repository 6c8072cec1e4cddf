package org.clearleaf.check.safety;

import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Who needs help now must not be sent away to read elsewhere. */
final class EmergencyLinks implements Rule {

    @Override
    public String id() {
        return "S5";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        manuscript
                .hits("link", text -> text.path().startsWith("$.urgentHelp"))
                .forEach(hit -> found.at(hit.text(), hit.words()));
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.care().card(CareExamples.emergency(example.words()));
    }
}
