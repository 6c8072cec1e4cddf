package org.clearleaf.check.safety;

import java.util.List;
import org.clearleaf.check.rule.Rule;

/** Rules for what must be said so that nobody comes to harm. */
public final class SafetyRules {

    private SafetyRules() {}

    public static List<Rule> all() {
        return List.of(
                new StandsAlone(),
                new LabelPhrases(),
                new Donts(),
                new EmergencyLinks(),
                new SeriousEffects(),
                new Contraindicated(),
                new PopulationsKnown(),
                new ApprovalStated(),
                new RedFlags(),
                new EffectNamed(),
                new HiddenAdvice(),
                new Alternatives(),
                new Cost());
    }
}
