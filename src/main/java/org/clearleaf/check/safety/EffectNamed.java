package org.clearleaf.check.safety;

import org.clearleaf.article.Response;
import org.clearleaf.article.Seriousness;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** "Blood pressure" is no side effect; "higher blood pressure" is. */
final class EffectNamed implements Rule {

    @Override
    public String id() {
        return "S24";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        EffectNames.of(manuscript).stream()
                .filter(text -> manuscript
                        .pattern("measure-alone")
                        .matcher(text.plain().strip())
                        .matches())
                .forEach(text -> found.at(text, text.plain()));
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.care().risk(CareExamples.risk(example.words(), Seriousness.NOT_SERIOUS, Response.TELL_CARE_TEAM));
    }
}
