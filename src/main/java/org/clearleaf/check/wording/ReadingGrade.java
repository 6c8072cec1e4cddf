package org.clearleaf.check.wording;

import org.clearleaf.check.readability.Reading;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** A text for everybody is at the grade of a twelve-year-old or below (AMA: 6; NIH: below 8). */
final class ReadingGrade implements Rule {

    @Override
    public String id() {
        return "R1";
    }

    /** Flesch-Kincaid grade up to which a text counts as easy, without its unavoidable words. */
    private static final double TARGET = 6.9;

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.readability().isEnglish()
                && !manuscript.readability().article().isEmpty();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        Reading reading = manuscript.readability().article();
        if (appliesTo(manuscript) && reading.spared().fleschKincaidGrade() > TARGET) {
            found.at(
                    manuscript.readability().longestSentences().getFirst().path(),
                    reading.spared().fleschKincaidGrade(),
                    reading.all().fleschKincaidGrade(),
                    TARGET);
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.shortAnswer(example.words());
        draft.paragraph(example.words());
    }
}
