package org.clearleaf.check;

import java.util.List;
import java.util.stream.Stream;
import org.clearleaf.check.governance.GovernanceRules;
import org.clearleaf.check.number.NumberRules;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.safety.SafetyRules;
import org.clearleaf.check.structure.StructureRules;
import org.clearleaf.check.translation.TranslationRules;
import org.clearleaf.check.wording.WordingRules;

/** Every rule there is, in the order in which findings are listed. */
public final class RuleBook {

    private RuleBook() {}

    public static List<Rule> all() {
        return Stream.of(
                        WordingRules.all(),
                        NumberRules.all(),
                        StructureRules.all(),
                        SafetyRules.all(),
                        GovernanceRules.all(),
                        TranslationRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
