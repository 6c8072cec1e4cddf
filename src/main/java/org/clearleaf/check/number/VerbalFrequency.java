package org.clearleaf.check.number;

import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;

/** Words such as "common" mean different shares to different people, so a number must stand with them. */
final class VerbalFrequency implements Rule {

    @Override
    public String id() {
        return "N1";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        manuscript.hits("frequency-word", VerbalFrequency::isBare).stream()
                .filter(hit -> !manuscript.matches("counted", hit.text().plain()))
                .forEach(hit -> found.at(hit.text(), hit.words()));
    }

    /** The note of a risk stands beside its number. */
    private static boolean isBare(Text text) {
        return text.isRunning() && !text.path().matches("\\$\\.(?:risks|benefits|glossary)\\b.*");
    }
}
