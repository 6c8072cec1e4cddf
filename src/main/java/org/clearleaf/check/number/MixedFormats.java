package org.clearleaf.check.number;

import java.util.ArrayList;
import java.util.List;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Hit;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;

/** Percentages, fractions and "35 in 100" side by side make readers convert one into the other. */
final class MixedFormats implements Rule {

    @Override
    public String id() {
        return "N10";
    }

    private static final List<String> FORMATS = List.of("format-count", "format-percent", "format-fraction");

    @Override
    public void check(Manuscript manuscript, Findings found) {
        List<Hit> first = new ArrayList<>();
        for (String format : FORMATS) {
            manuscript.hits(format, Text::isRunning).stream()
                    .filter(hit -> !manuscript.matches("measure", hit.sentence()))
                    .findFirst()
                    .ifPresent(first::add);
        }
        for (int i = 1; i < first.size(); i++) {
            found.at(first.get(i).text(), first.get(i).words(), first.getFirst().words());
        }
    }
}
