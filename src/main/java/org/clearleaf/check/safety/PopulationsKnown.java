package org.clearleaf.check.safety;

import java.util.Map;
import org.clearleaf.article.Population;
import org.clearleaf.article.Populations;
import org.clearleaf.article.RichText;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Where nothing is known about pregnancy, driving and the rest, somebody must have looked. */
final class PopulationsKnown implements Rule {

    @Override
    public String id() {
        return "S8";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.isIntervention();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        Populations populations = manuscript.article().populations();
        boolean known = populations.advice().values().stream().anyMatch(advice -> advice.text() != null);
        if (manuscript.isIntervention() && !known) {
            found.at("$.populations");
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        RichText words = RichText.of(example.words());
        draft.care()
                .advice(Map.of(
                        Population.PREGNANCY,
                        example.isGood() ? new Populations.Advice(words) : Populations.Advice.UNKNOWN));
    }
}
