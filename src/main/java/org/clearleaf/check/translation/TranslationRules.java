package org.clearleaf.check.translation;

import java.util.List;
import org.clearleaf.check.rule.Rule;

/** Rules that hold a translation against the article it was made from. */
public final class TranslationRules {

    private TranslationRules() {}

    public static List<Rule> all() {
        return List.of(
                new SameRisks(),
                new SameNumbers(),
                new SameDoses(),
                new SameUrgency(),
                new SameContraindications(),
                new SameVersion(),
                new SameQuestions(),
                new SameShape());
    }
}
