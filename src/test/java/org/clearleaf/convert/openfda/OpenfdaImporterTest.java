package org.clearleaf.convert.openfda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.clearleaf.article.Article;
import org.clearleaf.article.Population;
import org.clearleaf.article.Question;
import org.clearleaf.article.Strength;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Trial;
import org.junit.jupiter.api.Test;

final class OpenfdaImporterTest {

    private final Trial trial = Trial.of(new OpenfdaImporter(), "labels.json");
    private final Article drops = trial.articles().getFirst();
    private final Article stick = trial.articles().get(1);

    @Test
    void aBrandNameThatTheLabelDoesNotBearIsNotTaken() {
        assertEquals("WLP40", drops.title());
        assertEquals("Secret Brazil Clear Rainforest Mist", stick.title());
        assertEquals(2, trial.count(GapReason.CONTRADICTION));
    }

    @Test
    void theTitleThatATextBeginsWithIsTakenOff() {
        assertEquals("Reduces underarm wetness", words(stick, "indications-and-usage"));
        assertTrue(words(drops, "warnings").startsWith("Keep out of reach of children."));
    }

    @Test
    void headingsOfTheLabelGiveReasonsTheirStrength() {
        var never = stick.contraindications().of(Strength.NEVER);
        var check = stick.contraindications().of(Strength.CHECK_FIRST);
        assertEquals(
                List.of("On broken skin", "Rash or irritation occurs"),
                never.stream().map(one -> one.condition()).toList());
        assertEquals(
                "Ask a doctor before use if you have kidney disease",
                check.getFirst().reason().plain());
    }

    @Test
    void theDayOfTheVersionIsTheDateOfChange() {
        assertEquals(LocalDate.of(2015, 12, 23), stick.publication().dates().updated());
    }

    @Test
    void aSentenceAboutPregnancyIsAdvice() {
        assertTrue(String.valueOf(drops.populations().advice().get(Population.PREGNANCY))
                .contains("ask a health professional before use"));
    }

    @Test
    void textsOfACombinedPackAreNeverJoined() {
        String label = "{\"results\": [{\"set_id\": \"a1\", \"openfda\": {\"brand_name\": [\"Duo\"]},"
                + " \"spl_product_data_elements\": [\"Duo Day Duo Night\"],"
                + " \"dosage_and_administration\": [\"Directions take by day\", \"Directions take by night\"]}]}";
        Article duo = Trial.of(new OpenfdaImporter(), "duo.json", label.getBytes(StandardCharsets.UTF_8))
                .article();
        assertEquals(
                List.of("Dosage and administration (1 of 2)", "Dosage and administration (2 of 2)"),
                duo.questions().stream().map(Question::question).toList());
        assertEquals("Take by night", words(duo, "dosage-and-administration-2-of-2"));
    }

    private static String words(Article article, String question) {
        return Trial.words(article.question(question).orElseThrow());
    }
}
