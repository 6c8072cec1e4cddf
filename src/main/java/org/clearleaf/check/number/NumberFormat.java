package org.clearleaf.check.number;

import java.util.List;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;

/** Numbers are written the same way everywhere: digits, no needless decimals, commas from 1,000, "to" between two. */
final class NumberFormat implements Rule {

    @Override
    public String id() {
        return "N9";
    }

    private static final List<String> MISTAKES =
            List.of("decimal", "number-word", "no-comma", "hyphen-range", "no-zero");

    @Override
    public void check(Manuscript manuscript, Findings found) {
        for (String mistake : MISTAKES) {
            manuscript.hits(mistake, Text::isRunning).stream()
                    .filter(hit -> !manuscript.matches("decimal-allowed", hit.sentence()) || !mistake.equals("decimal"))
                    .forEach(hit -> found.say(mistake, hit.text().path(), hit.words()));
        }
    }
}
