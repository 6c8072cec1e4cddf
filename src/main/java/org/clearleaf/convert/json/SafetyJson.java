package org.clearleaf.convert.json;

import java.io.IOException;
import org.clearleaf.article.Contraindication;
import org.clearleaf.article.Contraindications;
import org.clearleaf.article.UrgentHelp;

/** Writes when to get help and who should not use a treatment. */
record SafetyJson(JsonText json, BlocksJson blocks) {

    void write(UrgentHelp help, Contraindications contraindications) throws IOException {
        json.objects("urgentHelp", help.cards(), this::card);
        json.objects("contraindications", contraindications.contraindications(), this::contraindication);
    }

    private void card(UrgentHelp.Card card) throws IOException {
        json.code("level", card.level());
        blocks.riches("signs", card.signs());
        blocks.rich("action", card.action());
        json.code("contact", card.contact());
        json.requiredTexts("sources", card.sources());
    }

    private void contraindication(Contraindication one) throws IOException {
        json.text("id", one.id());
        json.text("condition", one.condition());
        json.text("plainQuestion", one.plainQuestion());
        json.code("strength", one.strength());
        blocks.rich("reason", one.reason());
        blocks.rich("whatToDo", one.whatToDo());
        json.requiredTexts("sources", one.sources());
    }
}
