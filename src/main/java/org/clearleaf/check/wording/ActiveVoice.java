package org.clearleaf.check.wording;

import java.util.List;
import java.util.stream.IntStream;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Hit;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Sentences;
import org.clearleaf.check.text.Text;

/** "Your nurse gives you" is easier than "you are given". */
final class ActiveVoice implements Rule {

    @Override
    public String id() {
        return "P5";
    }

    /** Of all sentences; some can not do without. */
    private static final double LIMIT = 0.2;

    /** With fewer sentences one of them weighs too much. */
    private static final int MIN_SENTENCES = 5;

    @Override
    public void check(Manuscript manuscript, Findings found) {
        long sentences = manuscript.running().stream()
                .filter(Text::isSentence)
                .mapToLong(text -> Sentences.of(text.plain()).size())
                .sum();
        List<Hit> passives = manuscript.hits("passive", text -> text.isRunning() && text.isSentence());
        if (sentences >= MIN_SENTENCES && passives.size() > LIMIT * sentences) {
            found.at(
                    passives.getFirst().text(),
                    passives.size(),
                    sentences,
                    passives.getFirst().words());
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        IntStream.range(0, MIN_SENTENCES).forEach(_ -> draft.paragraph(example.words()));
    }
}
