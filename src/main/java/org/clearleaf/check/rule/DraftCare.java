package org.clearleaf.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clearleaf.article.Benefit;
import org.clearleaf.article.Benefits;
import org.clearleaf.article.Contraindication;
import org.clearleaf.article.Contraindications;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.Population;
import org.clearleaf.article.Populations;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Risks;
import org.clearleaf.article.UrgentHelp;

/** What a draft tells of help and harm. */
public final class DraftCare {

    private final List<Evidence.Finding> findings = new ArrayList<>();
    private final List<Benefit> benefits = new ArrayList<>();
    private final List<Risk> risks = new ArrayList<>();
    private final List<UrgentHelp.Card> cards = new ArrayList<>();
    private final List<Contraindication> contraindications = new ArrayList<>();
    private Map<Population, Populations.Advice> advice = Map.of();

    public DraftCare finding(Evidence.Finding one) {
        findings.add(one);
        return this;
    }

    public DraftCare benefit(Benefit one) {
        benefits.add(one);
        return this;
    }

    public DraftCare risk(Risk one) {
        risks.add(one);
        return this;
    }

    public DraftCare card(UrgentHelp.Card one) {
        cards.add(one);
        return this;
    }

    public DraftCare contraindication(Contraindication one) {
        contraindications.add(one);
        return this;
    }

    public void advice(Map<Population, Populations.Advice> known) {
        advice = known;
    }

    Evidence evidence() {
        return new Evidence(findings);
    }

    Benefits benefits() {
        return new Benefits(benefits);
    }

    Risks risks() {
        return new Risks(risks);
    }

    UrgentHelp urgentHelp() {
        return new UrgentHelp(cards);
    }

    Contraindications contraindications() {
        return new Contraindications(contraindications);
    }

    Populations populations() {
        return new Populations(advice);
    }
}
