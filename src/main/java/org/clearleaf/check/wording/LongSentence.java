package org.clearleaf.check.wording;

import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Sentences;
import org.clearleaf.check.text.Text;
import org.clearleaf.check.text.Words;

/** Who has to keep 25 words in mind until the full stop has lost the first. */
final class LongSentence implements Rule {

    @Override
    public String id() {
        return "S16";
    }

    private static final int LIMIT = 25;

    @Override
    public void check(Manuscript manuscript, Findings found) {
        for (Text text : manuscript.running()) {
            for (String sentence : Sentences.of(text.plain())) {
                int words = Words.of(sentence).size();
                if (words > LIMIT) {
                    found.at(text, words, sentence);
                }
            }
        }
    }
}
