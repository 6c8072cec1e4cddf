package org.clearleaf.check.wording;

import java.util.stream.IntStream;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;

/** One hard part can lose a reader whom the rest of the article has kept. */
final class HardSection implements Rule {

    @Override
    public String id() {
        return "R4";
    }

    private static final double LIMIT = 9;

    /** Shorter parts give grades that jump with a single word. */
    private static final int MIN_WORDS = 50;

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.readability().isEnglish();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        if (appliesTo(manuscript)) {
            manuscript.readability().sections().forEach((section, reading) -> {
                double grade =
                        reading.all().words() < MIN_WORDS ? 0 : reading.spared().fleschKincaidGrade();
                if (grade > LIMIT) {
                    found.at(pathOf(section, manuscript), grade, LIMIT);
                }
            });
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        IntStream.range(0, 4).forEach(_ -> draft.paragraph(example.words()));
    }

    private static String pathOf(String section, Manuscript manuscript) {
        return manuscript.running().stream()
                .filter(text -> text.section().equals(section))
                .map(Text::path)
                .findFirst()
                .orElse("$");
    }
}
