package org.clearleaf.check.number;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.clearleaf.article.Article;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Question;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.text.Role;
import org.clearleaf.check.text.Words;

/** Help told at length and harm in passing, or the other way round, pushes. */
final class WordBalance implements Rule {

    /** How much shorter the one may be than the other. */
    private static final double MARGIN = 0.25;

    private static final int PERCENT = 100;

    private static final Set<Aspect> HELP = EnumSet.of(Aspect.DOES_IT_WORK, Aspect.WHO_MAY_BENEFIT);

    /** Who should not use it is a warning, not an effect to weigh. */
    private static final Set<Aspect> HARM = EnumSet.of(Aspect.SIDE_EFFECTS);

    @Override
    public String id() {
        return "N11-words";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.isIntervention();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        Article article = manuscript.article();
        Set<String> help = sections(article, HELP);
        help.add(article.evidence().anchor());
        help.add(article.benefits().anchor());
        help.add(article.whoMayBenefit().anchor());
        Set<String> harm = sections(article, HARM);
        harm.add(article.risks().anchor());
        compare(words(help, manuscript), words(harm, manuscript), manuscript, found);
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.care().risk(OutcomeExamples.risk(5, 100));
        if (example.isGood()) {
            draft.care().benefit(OutcomeExamples.benefit(40, 100));
        }
    }

    private void compare(int help, int harm, Manuscript manuscript, Findings found) {
        if (appliesTo(manuscript) && Math.min(help, harm) < (1 - MARGIN) * Math.max(help, harm)) {
            found.at("$", help, harm, (int) (MARGIN * PERCENT));
        }
    }

    private static Set<String> sections(Article article, Set<Aspect> aspects) {
        Set<String> anchors = new HashSet<>();
        for (Question question : article.questions()) {
            if (aspects.contains(question.aspect())) {
                anchors.add(question.anchor());
            }
        }
        return anchors;
    }

    private static int words(Set<String> sections, Manuscript manuscript) {
        return manuscript.texts().stream()
                .filter(text -> sections.contains(text.section()) && text.role() != Role.HEADING)
                .mapToInt(text -> Words.of(text.plain()).size())
                .sum();
    }
}
