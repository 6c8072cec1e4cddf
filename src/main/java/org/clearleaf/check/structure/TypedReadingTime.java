package org.clearleaf.check.structure;

import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** The time that reading takes is worked out from the words; a typed one is soon wrong. */
final class TypedReadingTime implements Rule {

    @Override
    public String id() {
        return "S15";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        manuscript.hits("reading-time", _ -> true).forEach(hit -> found.at(hit.text(), hit.words()));
    }
}
