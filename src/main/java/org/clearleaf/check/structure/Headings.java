package org.clearleaf.check.structure;

import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Role;
import org.clearleaf.check.text.Text;
import org.clearleaf.check.text.Words;

/** A heading tells what is under it, best as the question that a reader has. */
final class Headings implements Rule {

    @Override
    public String id() {
        return "P9";
    }

    private static final int MIN_WORDS = 2;

    @Override
    public void check(Manuscript manuscript, Findings found) {
        for (Text text : manuscript.texts()) {
            boolean heading = text.path().endsWith(".question") && text.role() == Role.HEADING;
            if (heading
                    && (Words.of(text.plain()).size() < MIN_WORDS
                            || manuscript.matches("empty-heading", text.plain()))) {
                found.at(text, text.plain());
            }
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.question(example.words());
    }
}
