package org.clearleaf.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
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

/** The sections of an article, in reading order, and how to make the panel of each. */
final class Panels {

    private final PageContext context;
    private final List<Section> sections = new ArrayList<>();

    Panels(PageContext context) {
        this.context = context;
    }

    List<Section> all() {
        List<Part> parts = context.article().parts();
        int at = 0;
        while (at < parts.size()) {
            int end = at + 1;
            while (end < parts.size() && joins(parts.get(end), parts.get(at))) {
                end++;
            }
            sections.add(section(parts.get(at), parts.subList(at + 1, end)));
            at = end;
        }
        if (isTreatment()) {
            addWhatMustNeverBeMissing();
        }
        return List.copyOf(sections);
    }

    private static boolean joins(Part part, Part before) {
        return part.joinsQuestion() && before.aspect() == part.aspect();
    }

    private Section section(Part part, List<Part> joined) {
        Section section = new Section(part.anchor(), part.aspect(), () -> {
            PartPanel panel = panel(part);
            joined.forEach(other -> panel.join(joinedNode(other)));
            return panel;
        });
        joined.forEach(other -> section.joins(other.anchor()));
        return section;
    }

    private Node joinedNode(Part part) {
        return switch (part) {
            case Contraindications contraindications -> new StrengthBands(contraindications, context);
            case WhoMayBenefit groups -> new BenefitGroups(groups, context);
            default -> throw new IllegalStateException("a part that joins a question needs a node: " + part.anchor());
        };
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
        if (sections.stream().noneMatch(section -> section.aspect() == Aspect.SIDE_EFFECTS)) {
            insertMissing(Aspect.SIDE_EFFECTS);
        }
        if (sections.stream().noneMatch(section -> section.aspect() == Aspect.WHO_SHOULD_NOT_USE)) {
            insertMissing(Aspect.WHO_SHOULD_NOT_USE);
        }
    }

    private void insertMissing(Aspect aspect) {
        int at = 0;
        while (at < sections.size() && sections.get(at).aspect().compareTo(aspect) < 0) {
            at++;
        }
        sections.add(at, new Section(aspect.code(), aspect, () -> new MissingPanel(aspect, context)));
    }
}
