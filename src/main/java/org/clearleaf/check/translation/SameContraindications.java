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
import org.clearleaf.check.rule.Rule;

/** Every language warns the same people with the same firmness. */
final class SameContraindications implements Rule {

    @Override
    public String id() {
        return "S18-warnings";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.source().isPresent();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        manuscript.source().ifPresent(source -> compare(source, manuscript, found));
    }

    @Override
    public void write(Example example, Draft draft) {
        Strength strength = example.isGood() ? Strength.NEVER : Strength.CHECK_FIRST;
        draft.care().contraindication(TranslatedExamples.contraindication(strength));
        draft.source().care().contraindication(TranslatedExamples.contraindication(Strength.NEVER));
    }

    private static void compare(Article source, Manuscript translation, Findings found) {
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
