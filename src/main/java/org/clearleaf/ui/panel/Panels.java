package org.clearleaf.ui.panel;

import java.util.ArrayList;
import java.util.List;
import org.clearleaf.article.About;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.AtAGlance;
import org.clearleaf.article.Benefits;
import org.clearleaf.article.Contraindications;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.Glossary;
import org.clearleaf.article.Kind;
import org.clearleaf.article.Part;
import org.clearleaf.article.Populations;
import org.clearleaf.article.Question;
import org.clearleaf.article.QuestionsToAsk;
import org.clearleaf.article.Risks;
import org.clearleaf.article.TeachBack;
import org.clearleaf.article.UrgentHelp;
import org.clearleaf.article.WhoMayBenefit;

/** Makes the panels of an article, in reading order. */
final class Panels {

    private final PageContext context;
    private final List<PartPanel> panels = new ArrayList<>();

    Panels(PageContext context) {
        this.context = context;
    }

    List<PartPanel> all() {
        for (Part part : context.article().parts()) {
            if (!joined(part)) {
                panels.add(panel(part));
            }
        }
        if (isTreatment()) {
            addWhatMustNeverBeMissing();
        }
        return panels;
    }

    private boolean joined(Part part) {
        if (!part.joinsQuestion() || panels.isEmpty() || panels.getLast().aspect() != part.aspect()) {
            return false;
        }
        switch (part) {
            case Contraindications contraindications ->
                panels.getLast().join(part, new StrengthBands(contraindications, context));
            case WhoMayBenefit groups -> panels.getLast().join(part, new BenefitGroups(groups, context));
            default -> throw new IllegalStateException("a part that joins a question needs a node: " + part.anchor());
        }
        return true;
    }

    private PartPanel panel(Part part) {
        return switch (part) {
            case AtAGlance glance -> new GlancePanel(glance, context);
            case Question question -> new QuestionPanel(question, context);
            case Evidence evidence -> new EvidencePanel(evidence, context);
            case Benefits benefits -> new BenefitsPanel(benefits, context);
            case WhoMayBenefit groups -> new WhoMayBenefitPanel(groups, context);
            case Risks risks -> new RisksPanel(risks, context);
            case UrgentHelp help -> new UrgentHelpPanel(help, context);
            case Contraindications contraindications -> new ContraindicationsPanel(contraindications, context);
            case Populations populations -> new PopulationsPanel(populations, context);
            case QuestionsToAsk questions -> new QuestionsToAskPanel(questions, context);
            case TeachBack checks -> new TeachBackPanel(checks, context);
            case Glossary glossary -> new GlossaryPanel(glossary, context);
            case About about -> new AboutPanel(about, context);
        };
    }

    private boolean isTreatment() {
        Kind kind = context.article().identity().kind();
        return kind == Kind.TREATMENT || kind == Kind.MEDICINE;
    }

    /** Silence about harm would read as "no harm": these stay and say that nothing is listed. */
    private void addWhatMustNeverBeMissing() {
        if (panels.stream().noneMatch(panel -> panel.aspect() == Aspect.SIDE_EFFECTS)) {
            insert(new MissingPanel(Aspect.SIDE_EFFECTS, context));
        }
        if (panels.stream().noneMatch(panel -> panel.aspect() == Aspect.WHO_SHOULD_NOT_USE)) {
            insert(new MissingPanel(Aspect.WHO_SHOULD_NOT_USE, context));
        }
    }

    private void insert(PartPanel missing) {
        int at = 0;
        while (at < panels.size() && panels.get(at).aspect().compareTo(missing.aspect()) < 0) {
            at++;
        }
        panels.add(at, missing);
    }
}
