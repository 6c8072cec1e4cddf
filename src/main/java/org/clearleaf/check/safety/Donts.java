package org.clearleaf.check.safety;

import java.util.List;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Role;

/** In a list of what not to do, an item read alone must not sound like advice to do it. */
final class Donts implements Rule {

    @Override
    public String id() {
        return "S4";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        if (manuscript.knows("do-not")) {
            manuscript.texts().stream()
                    .filter(text -> text.role() == Role.DONT
                            && !manuscript.matches("do-not", text.plain().strip()))
                    .forEach(text -> found.at(text, text.plain()));
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.block(new Block.Donts(List.of(RichText.of(example.words()))));
    }
}
