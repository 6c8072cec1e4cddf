package org.clearleaf.check.structure;

import java.util.List;
import org.clearleaf.article.Figure;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** A picture without a caption leaves its readers to guess what to see in it. */
final class FigureWithoutCaption implements Rule {

    @Override
    public String id() {
        return "P17";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return !manuscript.article().figures().isEmpty();
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        List<Figure> figures = manuscript.article().figures();
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).isDecorative() && figures.get(i).caption() == null) {
                found.at("$.figures[" + i + "]");
            }
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.figure(new Figure(
                "spine", "spine.png", "The bones of the back", example.isGood() ? example.words() : null, null, "CC0"));
    }
}
