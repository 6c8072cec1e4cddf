package org.clearleaf.check.structure;

import java.util.List;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Lists, steps and boxes show where to look. */
final class VisualCues implements Rule {

    @Override
    public String id() {
        return "P12";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        boolean cues = manuscript.blocks().values().stream().anyMatch(VisualCues::isCue)
                || manuscript.texts().stream()
                        .anyMatch(text -> text.words().runs().stream().anyMatch(Run.Strong.class::isInstance));
        if (!cues) {
            found.at("$.questions");
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.paragraph(example.words());
        if (example.isGood()) {
            draft.block(new Block.Bullets(null, List.of(RichText.of("Rest"), RichText.of("Heat"))));
        }
    }

    private static boolean isCue(Block block) {
        return switch (block) {
            case Block.Bullets _, Block.Steps _, Block.Dos _, Block.Donts _, Block.Callout _, Block.Table _ -> true;
            case Block.Paragraph _, Block.Picture _, Block.RiskPicture _, Block.EvidenceChart _ -> false;
        };
    }
}
