package org.clearleaf.check.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.article.UrgentHelp;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Where everything stands out, nothing does. */
final class Emphasis implements Rule {

    @Override
    public String id() {
        return "S3";
    }

    private static final int MAX_CALLOUTS = 2;

    @Override
    public void check(Manuscript manuscript, Findings found) {
        List<String> callouts = manuscript.blocks().entrySet().stream()
                .filter(block -> block.getValue() instanceof Block.Callout)
                .map(Map.Entry::getKey)
                .toList();
        callouts.stream().skip(MAX_CALLOUTS).forEach(path -> found.at(path, MAX_CALLOUTS));
        Set<List<Object>> cards = new HashSet<>();
        List<UrgentHelp.Card> all = manuscript.article().urgentHelp().cards();
        for (int i = 0; i < all.size(); i++) {
            if (!cards.add(
                    List.of(all.get(i).level(), all.get(i).contact(), all.get(i).action()))) {
                found.say("card", "$.urgentHelp[" + i + "]");
            }
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        Block callout = new Block.Callout(null, RichText.of("Ask first."));
        draft.block(callout).block(callout);
        draft.block(example.isGood() ? new Block.Paragraph(RichText.of("Ask first.")) : callout);
    }
}
