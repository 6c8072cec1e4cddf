package org.clearleaf.check.number;

import java.util.List;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** A dose that can be read in two ways can do harm. */
final class DoseFormat implements Rule {

    @Override
    public String id() {
        return "N13";
    }

    private static final List<String> MISTAKES = List.of("dose-side-by-side", "dose-trailing-zero", "dose-short-unit");

    @Override
    public void check(Manuscript manuscript, Findings found) {
        for (String mistake : MISTAKES) {
            manuscript
                    .hits(mistake, _ -> true)
                    .forEach(hit -> found.say(mistake, hit.text().path(), hit.words()));
        }
    }
}
