package org.clearleaf.check.translation;

import java.util.List;
import org.clearleaf.article.Contact;
import org.clearleaf.article.Contraindication;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.Response;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Seriousness;
import org.clearleaf.article.Strength;
import org.clearleaf.article.Urgency;
import org.clearleaf.article.UrgentHelp;

/** Risks for the examples of rules about translations. */
final class TranslatedExamples {

    private TranslatedExamples() {}

    static Risk risk(int count) {
        return new Risk(
                "harm",
                "Náuseas",
                null,
                new Frequency.Count(count, 100),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Seriousness.NOT_SERIOUS,
                Response.OFTEN_PASSES,
                List.of());
    }

    static UrgentHelp.Card card(Urgency level) {
        return new UrgentHelp.Card(
                level, List.of(RichText.of("Dolor")), RichText.of("Llame."), Contact.CARE_TEAM, List.of());
    }

    static Contraindication contraindication(Strength strength) {
        return new Contraindication(
                "heart", "Corazón", "¿Tiene un mal del corazón?", strength, RichText.of("Hace daño."), null, List.of());
    }
}
