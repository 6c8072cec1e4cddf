package org.clearleaf.check.safety;

import java.util.List;
import org.clearleaf.article.Article;
import org.clearleaf.article.Contraindication;
import org.clearleaf.article.Kind;
import org.clearleaf.article.Seriousness;
import org.clearleaf.article.Strength;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Who must not use a treatment, and how firm that is, is what a reader needs most. */
final class Contraindicated implements Rule {

    @Override
    public String id() {
        return "S7";
    }

    /** So many of one strength have hardly been weighed one by one. */
    private static final int FLAT = 4;

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.isIntervention();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        List<Contraindication> all = manuscript.article().contraindications().contraindications();
        if (all.isEmpty() && canHarm(manuscript.article())) {
            found.at("$.contraindications");
        }
        long strengths = all.stream().map(Contraindication::strength).distinct().count();
        if (manuscript.isIntervention() && all.size() >= FLAT && strengths == 1) {
            found.say("flat", "$.contraindications", all.size());
        }
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).plainQuestion().strip().endsWith("?")) {
                found.say(
                        "question",
                        "$.contraindications[" + i + "].plainQuestion",
                        all.get(i).plainQuestion());
            }
        }
    }

    /** A medicine, or a treatment with serious effects; exercise has nobody who must never do it. */
    private static boolean canHarm(Article article) {
        return article.identity().kind() == Kind.MEDICINE
                || (article.identity().kind() == Kind.TREATMENT
                        && article.risks().risks().stream()
                                .anyMatch(risk -> risk.seriousness() == Seriousness.SERIOUS));
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.identity().kind(Kind.MEDICINE);
        if (example.isGood()) {
            draft.care()
                    .contraindication(
                            CareExamples.contraindication("heart", "Do you have heart disease?", Strength.NEVER));
        }
    }
}
