package org.clearleaf.takehome;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clearleaf.article.About;
import org.clearleaf.article.Article;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.Contraindications;
import org.clearleaf.article.Part;
import org.clearleaf.article.Populations;
import org.clearleaf.article.Question;
import org.clearleaf.article.Risks;
import org.clearleaf.article.UrgentHelp;

/** Puts together what goes on a handout: never a part without the warnings that it needs. */
public final class HandoutMaker {

    private final Article article;
    private final HandoutOptions options;

    public HandoutMaker(Article article, HandoutOptions options) {
        this.article = article;
        this.options = options;
    }

    /** The article as a whole. */
    public Handout whole(List<String> questions) {
        return make(
                questions,
                article.parts().stream()
                        .filter(part -> !(part instanceof About))
                        .toList(),
                Set.of());
    }

    /**
     * The answer in short, the chosen parts, and the warnings that these bring along.
     *
     * @param anchors of the chosen parts; those that the article doesn't have are left out
     */
    public Handout of(List<String> questions, Set<String> anchors) {
        Set<String> chosen = new HashSet<>(anchors);
        chosen.add(article.glance().anchor());
        boolean needsWarnings = article.parts().stream()
                .filter(part -> chosen.contains(part.anchor()))
                .anyMatch(part -> !isSafeAlone(part));
        List<Part> shown = article.parts().stream()
                .filter(part -> !(part instanceof About))
                .filter(part -> chosen.contains(part.anchor()) || (needsWarnings && isWarning(part)))
                .toList();
        return make(questions, shown, chosen);
    }

    private Handout make(List<String> questions, List<Part> shown, Set<String> chosen) {
        PanelMaker maker = new PanelMaker(article, options);
        List<Panel> panels = new ArrayList<>();
        Part before = article.glance();
        for (Part part : shown) {
            Panel panel = maker.panel(part);
            Panel marked = chosen.isEmpty() || chosen.contains(part.anchor()) ? panel : panel.asWarning();
            boolean joins = part.joinsQuestion() && before.aspect() == part.aspect();
            panels.add(joins ? marked.asJoined() : marked);
            before = part;
        }
        return new Handout(article, questions, panels, options);
    }

    /** An author has to say so of a question; warnings warn of themselves, and the rest tells too little to mislead. */
    private boolean isSafeAlone(Part part) {
        return switch (part) {
            case Question question -> question.isSafeAlone();
            case AtAGlance _ ->
                article.contraindications().isEmpty() && article.urgentHelp().isEmpty();
            default -> isWarning(part);
        };
    }

    private static boolean isWarning(Part part) {
        return part instanceof UrgentHelp
                || part instanceof Contraindications
                || part instanceof Populations
                || part instanceof Risks;
    }
}
