package org.clearleaf.check.structure;

import org.clearleaf.article.Block;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;
import org.clearleaf.check.text.Words;

/** Long paragraphs and long lists are skipped. */
final class Chunks implements Rule {

    @Override
    public String id() {
        return "P8";
    }

    private static final int MAX_WORDS = 80;
    private static final int MAX_ITEMS = 9;

    @Override
    public void check(Manuscript manuscript, Findings found) {
        for (Text text : manuscript.running()) {
            int words = Words.of(text.plain()).size();
            if (words > MAX_WORDS) {
                found.at(text, words, MAX_WORDS);
            }
        }
        manuscript.blocks().forEach((path, block) -> {
            if (block instanceof Block.Bullets(var _, var items) && items.size() > MAX_ITEMS) {
                found.say("list", path, items.size(), MAX_ITEMS);
            }
        });
    }
}
