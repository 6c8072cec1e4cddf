package org.clearleaf.check.structure;

import org.clearleaf.article.Block;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;

/** Readers want to know what they can do. */
final class SomethingToDo implements Rule {

    @Override
    public String id() {
        return "P20";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        boolean action = manuscript.blocks().values().stream()
                        .anyMatch(block -> block instanceof Block.Steps || block instanceof Block.Dos)
                || manuscript.hits("imperative", Text::isRunning).stream()
                        .anyMatch(hit -> hit.text().plain().startsWith(hit.words())
                                || hit.sentence().startsWith(hit.words()));
        if (!action && manuscript.knows("imperative")) {
            found.at("$.questions");
        }
    }
}
