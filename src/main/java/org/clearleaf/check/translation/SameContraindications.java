package org.clearleaf.check.translation;

import java.util.Map;
import java.util.stream.Collectors;
import org.clearleaf.article.Article;
import org.clearleaf.article.Contraindication;
import org.clearleaf.article.Strength;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;

/** Every language warns the same people with the same firmness. */
final class SameContraindications implements TranslationRule {

    @Override
    public String id() {
        return "S18-warnings";
    }

    @Override
    public void write(Example example, Draft draft) {
        Strength strength = example.isGood() ? Strength.NEVER : Strength.CHECK_FIRST;
        draft.care().contraindication(TranslatedExamples.contraindication(strength));
        draft.source().care().contraindication(TranslatedExamples.contraindication(Strength.NEVER));
    }

    @Override
    public void compare(Article source, Manuscript translation, Findings found) {
        Map<String, Strength> theirs = strengths(source);
        Map<String, Strength> ours = strengths(translation.article());
        theirs.forEach((id, strength) -> {
            if (ours.get(id) != strength) {
                found.at("$.contraindications", id);
            }
        });
        ours.keySet().stream()
                .filter(id -> !theirs.containsKey(id))
                .forEach(id -> found.say("extra", "$.contraindications", id));
    }

    private static Map<String, Strength> strengths(Article article) {
        return article.contraindications().contraindications().stream()
                .collect(Collectors.toMap(Contraindication::id, Contraindication::strength, (one, _) -> one));
    }
}
