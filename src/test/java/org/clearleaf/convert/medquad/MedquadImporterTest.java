package org.clearleaf.convert.medquad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.clearleaf.article.Article;
import org.clearleaf.article.Block;
import org.clearleaf.article.Dates;
import org.clearleaf.article.Kind;
import org.clearleaf.article.Question;
import org.clearleaf.article.RichText;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Trial;
import org.junit.jupiter.api.Test;

final class MedquadImporterTest {

    private final Article tibia =
            Trial.of(new MedquadImporter(), "absence-of-tibia.xml").article();

    @Test
    void aDocumentBecomesAnArticleWithItsOtherNames() {
        assertEquals("Absence of Tibia", tibia.title());
        assertEquals(Kind.CONDITION, tibia.identity().kind());
        assertTrue(tibia.identity().alsoKnownAs().contains("Tibial hemimelia"));
        assertEquals(
                Dates.UNKNOWN, tibia.publication().dates(), "the collection gives no dates, so none may be made up");
    }

    @Test
    void aQuestionMadeFromAPatternIsPutInPlainWordsAndKeptForTheSearch() {
        Question first = tibia.questions().getFirst();
        assertEquals("What should I know about Absence of Tibia?", first.question());
        assertEquals(List.of("What is (are) Absence of Tibia?"), first.askedAs());
    }

    @Test
    void aTableOfSignsIsATableAgain() {
        Question symptoms = tibia.question("symptoms").orElseThrow();
        Block.Table table =
                assertInstanceOf(Block.Table.class, symptoms.blocks().getFirst());
        assertEquals(
                List.of("Absent tibia", "Not given"),
                table.rows().getFirst().stream().map(RichText::plain).toList());
    }

    @Test
    void aListThatStoodThereTwiceEndsWhereItEnded() {
        Question copd = Trial.of(new MedquadImporter(), "copd.xml")
                .article()
                .questions()
                .getFirst();
        Block.Bullets list = copd.blocks().stream()
                .filter(Block.Bullets.class::isInstance)
                .map(Block.Bullets.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(4, list.items().size());
        assertTrue(list.items().getLast().plain().endsWith("which tends to clog the airways."), list.toString());
        assertTrue(Trial.words(copd).contains("COPD Develops Slowly, Has No Cure"), "what follows the list must stay");
    }

    @Test
    void anAnswerThatIsEmptyIsNamed() {
        Trial trial = Trial.of(new MedquadImporter(), "hdl-deficiency.xml");
        assertEquals(1, trial.count(GapReason.EMPTY_ANSWER));
        assertTrue(trial.article().questions().size() > 0);
    }

    @Test
    void filesWithOtherElementNamesAreReadToo() {
        Article holmes = Trial.of(new MedquadImporter(), "holmes-adie.xml").article();
        assertEquals("Holmes-Adie", holmes.title());
        assertEquals(
                "What is holmes-adie syndrome?", holmes.questions().getFirst().question());
        assertEquals(4, holmes.questions().size());
    }

    @Test
    void aDocumentTypeIsRefusedSoThatNothingIsFetchedOrBlownUp() {
        assertTrue(Trial.of(new MedquadImporter(), "entities.xml").hasGap(GapReason.BROKEN_FILE));
    }

    @Test
    void eachArticleSaysWhereItIsFrom() {
        var publication = tibia.publication();
        assertEquals("clearleaf medquad", publication.provenance().getFirst().importer());
        assertEquals(
                List.of("at-a-glance", "information", "symptoms"),
                publication.provenance().getFirst().blocks());
        assertTrue(String.valueOf(publication.attribution()).contains("CC BY 4.0"));
    }
}
