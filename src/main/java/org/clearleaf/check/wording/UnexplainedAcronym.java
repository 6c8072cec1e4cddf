package org.clearleaf.check.wording;

import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Letters that stand for words mean nothing to who does not know the words. */
final class UnexplainedAcronym implements Rule {

    @Override
    public String id() {
        return "S13";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        Acronyms acronyms = new Acronyms(manuscript);
        acronyms.all().forEach((acronym, text) -> {
            if (!acronyms.isExplained(acronym) && !manuscript.matches("capitals", text.plain())) {
                found.at(text, acronym);
            }
        });
    }
}
