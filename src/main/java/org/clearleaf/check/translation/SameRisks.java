package org.clearleaf.check.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.clearleaf.article.Article;
import org.clearleaf.article.Benefit;
import org.clearleaf.article.Comparison;
import org.clearleaf.article.Risk;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.jspecify.annotations.Nullable;

/** Every language tells the same numbers of the same risks and benefits. */
final class SameRisks implements TranslationRule {

    @Override
    public String id() {
        return "S18";
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.care().risk(TranslatedExamples.risk(example.isGood() ? 35 : 53));
        draft.source().care().risk(TranslatedExamples.risk(35));
    }

    @Override
    public void compare(Article source, Manuscript translation, Findings found) {
        Map<String, Object> theirs = outcomes(source);
        Map<String, Object> ours = outcomes(translation.article());
        if (!theirs.keySet().equals(ours.keySet())) {
            found.say("ids", "$.risks", difference(theirs.keySet(), ours.keySet()));
        }
        List<Risk> risks = translation.article().risks().risks();
        for (int i = 0; i < risks.size(); i++) {
            compare(risks.get(i).id(), "$.risks[" + i + "].frequency", theirs, ours, found);
        }
        List<Benefit> benefits = translation.article().benefits().benefits();
        for (int i = 0; i < benefits.size(); i++) {
            compare(benefits.get(i).id(), "$.benefits[" + i + "].frequency", theirs, ours, found);
        }
    }

    private static void compare(
            String id, String path, Map<String, Object> theirs, Map<String, Object> ours, Findings found) {
        if (theirs.containsKey(id) && !Objects.equals(theirs.get(id), ours.get(id))) {
            found.at(path, id);
        }
    }

    /** What must be the same, by id; the words may differ. */
    private static Map<String, Object> outcomes(Article article) {
        Map<String, Object> outcomes = new LinkedHashMap<>();
        for (Risk risk : article.risks().risks()) {
            outcomes.put(
                    risk.id(),
                    List.of(risk.frequency(), beside(risk.comparison()), risk.seriousness(), risk.whatToDo()));
        }
        for (Benefit benefit : article.benefits().benefits()) {
            outcomes.put(benefit.id(), List.of(benefit.frequency(), beside(benefit.comparison()), benefit.certainty()));
        }
        return outcomes;
    }

    private static Object beside(@Nullable Comparison comparison) {
        return comparison == null ? "" : comparison.frequency();
    }

    private static String difference(Set<String> theirs, Set<String> ours) {
        Set<String> either = new TreeSet<>(theirs);
        either.addAll(ours);
        either.removeIf(id -> theirs.contains(id) && ours.contains(id));
        return String.join(", ", either);
    }
}
