package org.clearleaf.check.translation;

import java.util.List;
import org.clearleaf.article.Article;
import org.clearleaf.article.Urgency;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;

/** Every language calls for help at the same levels. */
final class SameUrgency implements TranslationRule {

    @Override
    public String id() {
        return "S18-urgency";
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.care().card(TranslatedExamples.card(example.isGood() ? Urgency.EMERGENCY : Urgency.SOON));
        draft.source().care().card(TranslatedExamples.card(Urgency.EMERGENCY));
    }

    @Override
    public void compare(Article source, Manuscript translation, Findings found) {
        if (!levels(source).equals(levels(translation.article()))) {
            found.at("$.urgentHelp");
        }
    }

    private static List<List<Object>> levels(Article article) {
        return article.urgentHelp().cards().stream()
                .map(card -> List.<Object>of(
                        card.level(), card.contact(), card.signs().size()))
                .toList();
    }
}
