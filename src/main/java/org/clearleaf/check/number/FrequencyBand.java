package org.clearleaf.check.number;

import java.util.regex.Matcher;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Hit;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Text;

/** A word for a frequency must agree with the number beside it, in the bands of the European Commission. */
final class FrequencyBand implements Rule {

    @Override
    public String id() {
        return "N2";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        for (Band band : Band.values()) {
            for (Hit hit : manuscript.hits(band.phrase(), Text::isRunning)) {
                Matcher count = manuscript.pattern("count").matcher(hit.sentence());
                if (count.find() && !band.holds(share(count)) && !count.find()) {
                    found.at(hit.text(), hit.words(), hit.sentence());
                }
            }
        }
    }

    private static double share(Matcher count) {
        return number(count.group("count")) / number(count.group("of"));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replaceAll("[^0-9]", ""));
    }
}
