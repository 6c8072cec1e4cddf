package org.clearleaf.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearleaf.article.Contact;
import org.clearleaf.article.Contraindication;
import org.clearleaf.article.Contraindications;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Strength;
import org.clearleaf.article.Urgency;
import org.clearleaf.article.UrgentHelp;

/** Reads when to get help and who should not use a treatment. */
final class SafetyReader {

    private final Set<String> ids;

    /**
     * Reads the parts that warn.
     *
     * @param ids those that are taken; more are added
     */
    SafetyReader(Set<String> ids) {
        this.ids = ids;
    }

    UrgentHelp urgentHelp(Fields in) {
        List<UrgentHelp.Card> cards =
                in.list("urgentHelp", ListSize.ANY).orNone(in.values().object(SafetyReader::card));
        return new UrgentHelp(cards);
    }

    /** A card stays while one of its signs does: to lose all of them over one would be worse. */
    private static Optional<UrgentHelp.Card> card(Fields in) {
        Values values = in.values();
        List<RichText> signs = in.list("signs", ListSize.SOME).readable(values::rich);
        if (signs.isEmpty()) {
            in.spoil();
        }
        return in.whole(new UrgentHelp.Card(
                in.word("level", List.of(Urgency.values())),
                signs,
                in.rich("action"),
                in.word("contact", List.of(Contact.values())),
                in.list("sources", ListSize.ANY).readable(values::source)));
    }

    Contraindications contraindications(Fields in) {
        List<Contraindication> read =
                in.list("contraindications", ListSize.ANY).orNone(in.values().object(this::contraindication));
        return new Contraindications(read);
    }

    private Optional<Contraindication> contraindication(Fields in) {
        return in.whole(new Contraindication(
                in.newId(ids),
                in.text("condition"),
                in.text("plainQuestion"),
                in.word("strength", List.of(Strength.values())),
                in.rich("reason"),
                in.richOrNull("whatToDo"),
                in.sources()));
    }
}
