package org.clearleaf.article;

import java.util.Set;

/**
 * A part of an article that is shown as one panel. A new kind is one record here, one case in the library's reader and one
 * panel class; the compiler names the places.
 */
public sealed interface Part
        permits AtAGlance,
                Question,
                Evidence,
                Benefits,
                WhoMayBenefit,
                Risks,
                UrgentHelp,
                Contraindications,
                Populations,
                QuestionsToAsk,
                TeachBack,
                Glossary,
                About {

    /** The anchors of all parts but questions, which bring their own. */
    Set<String> FIXED_ANCHORS = Set.of(
            "at-a-glance",
            "evidence",
            "benefits",
            "who-may-benefit-groups",
            "urgent-help",
            "risks",
            "contraindications",
            "populations",
            "questions-to-ask",
            "teach-back",
            "glossary",
            "about");

    /** Names the part within its article, for links, history and search results; a question's own id, or a fixed word. */
    String anchor();

    Aspect aspect();

    boolean isEmpty();

    /** Whether the part is read inside the panel of the question before it, where there is one in the same aspect. */
    default boolean joinsQuestion() {
        return false;
    }
}
