package org.clearleaf.check.wording;

import java.util.List;
import java.util.stream.IntStream;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Hit;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;

/** A text about "patients" is about somebody else; a text for you says "you". */
final class SpeaksToReader implements Rule {

    @Override
    public String id() {
        return "P21";
    }

    private static final int LIMIT = 3;

    @Override
    public void check(Manuscript manuscript, Findings found) {
        List<Hit> others = manuscript.hits("third-person", Text::isRunning);
        int you = manuscript.hits("second-person", Text::isRunning).size();
        if (others.size() >= LIMIT && others.size() * LIMIT > you) {
            found.at(others.getFirst().text(), others.size(), others.getFirst().words(), you);
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        IntStream.range(0, LIMIT).forEach(_ -> draft.paragraph(example.words()));
    }
}
