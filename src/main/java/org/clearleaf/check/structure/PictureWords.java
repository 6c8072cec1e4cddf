package org.clearleaf.check.structure;

import java.util.List;
import java.util.Locale;
import org.clearleaf.article.Article;
import org.clearleaf.article.Figure;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Words in a picture can not be heard, enlarged or translated, so that the article must say them as well. */
final class PictureWords implements Rule {

    @Override
    public String id() {
        return "S20";
    }

    @Override
    public boolean appliesTo(Manuscript manuscript) {
        return manuscript.article().figures().stream()
                .anyMatch(figure -> !figure.words().isEmpty());
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        List<Figure> figures = manuscript.article().figures();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String path = "$.figures[" + i + "]";
            String alt = figure.alt().toLowerCase(Locale.ROOT);
            figure.words().stream()
                    .filter(words -> !alt.contains(words.toLowerCase(Locale.ROOT)))
                    .forEach(words -> found.at(path + ".alt", words));
            if (manuscript.source().filter(source -> shows(source, figure)).isPresent()) {
                found.say("untranslated", path + ".file", figure.file());
            }
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.figure(new Figure("spine", "spine.png", example.words(), "A disc.", null, "CC-BY-4.0", List.of("Disc")));
    }

    /** Whether the source language shows the same file, so that its words can not have been translated. */
    private static boolean shows(Article source, Figure figure) {
        return !figure.words().isEmpty()
                && source.figures().stream().anyMatch(other -> other.file().equals(figure.file()));
    }
}
