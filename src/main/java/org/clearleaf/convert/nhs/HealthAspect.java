package org.clearleaf.convert.nhs;

import java.util.Locale;
import java.util.Map;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Kind;

/** Where a section of a health aspect stands in an article. */
final class HealthAspect {

    private static final Map<String, Aspect> ASPECTS = Map.of(
            "Effectiveness", Aspect.DOES_IT_WORK,
            "BenefitsOrAdvantages", Aspect.DOES_IT_WORK,
            "SideEffects", Aspect.SIDE_EFFECTS,
            "Suitability", Aspect.WHO_SHOULD_NOT_USE,
            "Interactions", Aspect.WHO_SHOULD_NOT_USE,
            "Pregnancy", Aspect.WHO_SHOULD_NOT_USE,
            "Safety", Aspect.WHO_SHOULD_NOT_USE,
            "GettingAccess", Aspect.NEXT_STEPS);

    private HealthAspect() {}

    /** A condition's risks are about the condition; those of a test or a treatment are side effects. */
    static Aspect of(String aspect, Kind kind) {
        boolean harm = aspect.equals("RisksOrComplications") && kind != Kind.CONDITION && kind != Kind.SYMPTOM;
        return harm ? Aspect.SIDE_EFFECTS : ASPECTS.getOrDefault(aspect, Aspect.BASICS);
    }

    /** "UsageOrSchedule" as words: "Usage or schedule". */
    static String words(String aspect) {
        String spaced = aspect.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? spaced : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
