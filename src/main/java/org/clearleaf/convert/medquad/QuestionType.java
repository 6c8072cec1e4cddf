package org.clearleaf.convert.medquad;

import java.util.Locale;
import java.util.Map;
import org.clearleaf.article.Aspect;

/**
 * Where a question of a type stands (the types are listed in the paper, table 1).
 *
 * @param group the heading in the sidebar: basics, care or more
 */
record QuestionType(Aspect aspect, String group) {

    private static final QuestionType BASICS = new QuestionType(Aspect.BASICS, "basics");
    private static final QuestionType CARE = new QuestionType(Aspect.BASICS, "care");
    private static final QuestionType HARM = new QuestionType(Aspect.SIDE_EFFECTS, "care");
    private static final QuestionType NOT_FOR = new QuestionType(Aspect.WHO_SHOULD_NOT_USE, "care");
    private static final QuestionType MORE = new QuestionType(Aspect.NEXT_STEPS, "more");

    private static final Map<String, QuestionType> TYPES = Map.ofEntries(
            Map.entry("exams and tests", CARE),
            Map.entry("treatment", CARE),
            Map.entry("prevention", CARE),
            Map.entry("considerations", CARE),
            Map.entry("usage", CARE),
            Map.entry("dose", CARE),
            Map.entry("dietary", CARE),
            Map.entry("forget a dose", CARE),
            Map.entry("storage and disposal", CARE),
            Map.entry("indication", new QuestionType(Aspect.WHO_MAY_BENEFIT, "care")),
            Map.entry("how effective is it", new QuestionType(Aspect.DOES_IT_WORK, "care")),
            Map.entry("how does it work", new QuestionType(Aspect.DOES_IT_WORK, "care")),
            Map.entry("side effects", HARM),
            Map.entry("severe reaction", HARM),
            Map.entry("emergency or overdose", HARM),
            Map.entry("important warning", NOT_FOR),
            Map.entry("contraindication", NOT_FOR),
            Map.entry("precautions", NOT_FOR),
            Map.entry("interactions with medications", NOT_FOR),
            Map.entry("interactions with foods", NOT_FOR),
            Map.entry("interactions with herbs and supplements", NOT_FOR),
            Map.entry("research", MORE),
            Map.entry("support groups", MORE),
            Map.entry("contact a medical professional", MORE),
            Map.entry("other information", MORE));

    /** Whatever is not about care or harm tells the basics. */
    static QuestionType of(String type) {
        return TYPES.getOrDefault(type.toLowerCase(Locale.ROOT), BASICS);
    }
}
