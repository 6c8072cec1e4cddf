package org.clearleaf.check.wording;

import java.util.List;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Role;

/** Capitals, exclamation marks, advertising and "click here" push; a health text informs. */
final class LoudWords implements Rule {

    @Override
    public String id() {
        return "S17";
    }

    private static final List<String> MISTAKES = List.of("capitals", "exclamation", "promotion", "click-here");

    @Override
    public void check(Manuscript manuscript, Findings found) {
        for (String mistake : MISTAKES) {
            manuscript
                    .hits(mistake, text -> text.role() != Role.QUIZ)
                    .forEach(hit -> found.say(mistake, hit.text().path(), hit.words()));
        }
    }
}
