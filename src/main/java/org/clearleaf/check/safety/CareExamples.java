package org.clearleaf.check.safety;

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

/** Parts for the examples of rules about safety. */
final class CareExamples {

    private CareExamples() {}

    static Risk risk(String name, Seriousness seriousness, Response whatToDo) {
        return new Risk(
                "harm",
                name,
                null,
                new Frequency.Unknown(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                seriousness,
                whatToDo,
                List.of());
    }

    static UrgentHelp.Card emergency(String action) {
        return new UrgentHelp.Card(
                Urgency.EMERGENCY,
                List.of(RichText.of("Chest pain")),
                RichText.of(action),
                Contact.EMERGENCY,
                List.of());
    }

    static Contraindication contraindication(String id, String plainQuestion, Strength strength) {
        return new Contraindication(
                id, "Heart disease", plainQuestion, strength, RichText.of("It can harm."), null, List.of());
    }
}
