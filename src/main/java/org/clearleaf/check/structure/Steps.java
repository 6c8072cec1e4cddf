package org.clearleaf.check.structure;

import java.util.List;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** What is to be done in order is best told in numbered steps. */
final class Steps implements Rule {

    @Override
    public String id() {
        return "P22";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        boolean steps = manuscript.blocks().values().stream()
                .anyMatch(block ->
                        block instanceof Block.Steps || block instanceof Block.Dos || block instanceof Block.Donts);
        if (!steps) {
            found.at("$.questions");
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        RichText words = RichText.of(example.words());
        draft.block(example.isGood() ? new Block.Steps(null, List.of(words, words)) : new Block.Paragraph(words));
    }
}
