package org.clearleaf.check.structure;

import java.util.List;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Role;
import org.clearleaf.check.text.Text;
import org.clearleaf.check.text.Words;

/** A table is read at a glance or not at all. */
final class ShortCells implements Rule {

    @Override
    public String id() {
        return "P19";
    }

    private static final int MAX_WORDS = 20;

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.blocks().values().stream().anyMatch(Block.Table.class::isInstance);
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        for (Text text : manuscript.texts()) {
            int words = text.role() == Role.CELL ? Words.of(text.plain()).size() : 0;
            if (words > MAX_WORDS) {
                found.at(text, words, MAX_WORDS);
            }
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.block(new Block.Table("Care", List.of("What"), List.of(List.of(RichText.of(example.words())))));
    }
}
