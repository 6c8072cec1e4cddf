package org.clearleaf.check.structure;

import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** A picture or a chart helps readers who find words hard. */
final class Pictures implements Rule {

    @Override
    public String id() {
        return "P15";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        boolean drawn = manuscript.blocks().values().stream().anyMatch(Pictures::isDrawn);
        if (!drawn) {
            found.at("$.questions");
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.block(example.isGood() ? new Block.Picture("spine") : new Block.Paragraph(RichText.of(example.words())));
    }

    private static boolean isDrawn(Block block) {
        return block instanceof Block.Picture
                || block instanceof Block.RiskPicture
                || block instanceof Block.EvidenceChart;
    }
}
