package org.clearleaf.check.number;

import java.util.List;
import org.clearleaf.check.rule.Rule;

/** Rules for numbers of people, risks and doses. */
public final class NumberRules {

    private NumberRules() {}

    public static List<Rule> all() {
        return List.of(
                new VerbalFrequency(),
                new FrequencyBand(),
                new OneDenominator(),
                new OneInX(),
                new RelativeRisk(),
                new PopulationAndTime(),
                new BothFrames(),
                new HowSure(),
                new NumberFormat(),
                new MixedFormats(),
                new Balance(),
                new WordBalance(),
                new GradeWords(),
                new DoseFormat(),
                new DoseSpace());
    }
}
