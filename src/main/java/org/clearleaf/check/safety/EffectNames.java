package org.clearleaf.check.safety;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Question;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.text.Role;
import org.clearleaf.check.text.Text;

/** The names of side effects: those of risks, and the items of lists in answers about side effects. */
final class EffectNames {

    private EffectNames() {}

    static List<Text> of(Manuscript manuscript) {
        Set<String> sections = manuscript.article().questions().stream()
                .filter(question -> question.aspect() == Aspect.SIDE_EFFECTS)
                .map(Question::anchor)
                .collect(Collectors.toSet());
        return manuscript.texts().stream()
                .filter(text -> text.path().matches("\\$\\.risks\\[\\d+]\\.name")
                        || (text.role() == Role.ITEM && sections.contains(text.section())))
                .toList();
    }
}
