package org.clearleaf.check.structure;

import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Words;

/** The main points at the start are what most readers keep. */
final class Summary implements Rule {

    @Override
    public String id() {
        return "P11";
    }

    private static final int MAX_WORDS = 60;

    @Override
    public void check(Manuscript manuscript, Findings found) {
        int words =
                Words.of(manuscript.article().glance().shortAnswer().plain()).size();
        if (manuscript.article().glance().facts().isEmpty()) {
            found.at("$.atAGlance");
        }
        if (words > MAX_WORDS) {
            found.say("long", "$.atAGlance.shortAnswer", words, MAX_WORDS);
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        if (example.isGood()) {
            draft.fact("How long relief lasted", example.words());
        }
    }
}
