package org.clearleaf.check.wording;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clearleaf.check.readability.Readability;
import org.clearleaf.check.readability.Reading;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** SMOG tells the grade at which a reader understands everything; made for 30 sentences or more. */
final class SmogGrade implements Rule {

    @Override
    public String id() {
        return "R2";
    }

    private static final double TARGET = 9;

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.readability().isEnglish()
                && manuscript.readability().article().all().smog().isPresent();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        Reading reading = manuscript.readability().article();
        double grade = reading.spared().smog().orElse(0);
        if (appliesTo(manuscript) && grade > TARGET) {
            String hardest = manuscript.readability().hardestWords().stream()
                    .map(Readability.Passage::words)
                    .collect(Collectors.joining(", "));
            found.at(manuscript.readability().hardestWords().getFirst().path(), grade, TARGET, hardest);
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        IntStream.range(0, 30).forEach(_ -> draft.paragraph(example.words()));
    }
}
