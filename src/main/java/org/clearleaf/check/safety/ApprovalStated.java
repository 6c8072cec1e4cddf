package org.clearleaf.check.safety;

import java.util.List;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Hit;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;

/** Approved for one use only, and approved for more, can not both be true. */
final class ApprovalStated implements Rule {

    @Override
    public String id() {
        return "S14";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        List<Hit> only = manuscript.hits("approved-only", Text::isRunning);
        manuscript.hits("approved-also", Text::isRunning).stream()
                .filter(hit -> !manuscript.matches("not-approved", hit.sentence()))
                .filter(hit -> only.stream().anyMatch(one -> !one.sentence().equals(hit.sentence())))
                .findFirst()
                .ifPresent(hit ->
                        found.at(hit.text(), hit.sentence(), only.getFirst().sentence()));
    }
}
