package org.clearleaf.convert.epi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.clearleaf.article.Article;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.Population;
import org.clearleaf.article.Response;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Seriousness;
import org.clearleaf.article.Strength;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Trial;
import org.junit.jupiter.api.Test;

final class EpiImporterTest {

    private final Trial trial = Trial.of(new EpiImporter(), "clipper.xml");
    private final Article clipper = trial.article();
    private final Article moonleaf =
            Trial.of(new EpiImporter(), "moonleaf.json").article();

    @Test
    void theLeafletForPatientsIsTakenAndTheTextForDoctorsIsNot() {
        assertEquals("CLIPPER 5 mg Comprimidos gastrorresistentes de liberación prolongada", clipper.title());
        assertEquals("es", clipper.language().toLanguageTag());
        assertTrue(trial.hasGap(GapReason.FOR_PROFESSIONALS));
    }

    @Test
    void marksOfTheTemplateAreTakenOutOfTitles() {
        List<String> groups =
                clipper.questionGroups().stream().map(group -> group.title()).toList();
        assertTrue(groups.contains("Qué necesita saber antes de empezar a tomar Clipper"), groups.toString());
        assertEquals(1, trial.count(GapReason.TEMPLATE_MARK));
    }

    @Test
    void whoMustNotTakeItIsNeverAndWhoMustAskFirstIsCheckFirst() {
        assertEquals(4, clipper.contraindications().of(Strength.NEVER).size());
        assertTrue(clipper.contraindications().of(Strength.CHECK_FIRST).stream()
                .anyMatch(one -> one.condition().equals("Problemas renales")));
    }

    @Test
    void aBandCountsWhereWordAndNumberAgree() {
        assertEquals(
                new Frequency.Range(1, 10, 1_000),
                risk(clipper, "Estreñimiento").frequency());
        assertEquals(
                new Frequency.Range(10, 100, 100), risk(moonleaf, "Yawning").frequency());
        assertEquals(
                new Frequency.Range(1, 10, 100), risk(moonleaf, "Odd dreams").frequency());
        assertEquals(new Frequency.Unknown(), risk(moonleaf, "Hiccups").frequency(), "rare is not 1 in 100");
        assertEquals(new Frequency.Unknown(), risk(moonleaf, "Green tongue").frequency());
    }

    @Test
    void aNumberThatIsAboutAGroupOfEffectsIsNotGivenToEach() {
        assertEquals(
                new Frequency.Unknown(),
                risk(clipper, "Sentirse depresivo, incluyendo pensamientos suicidas")
                        .frequency());
        assertTrue(trial.hasGap(GapReason.UNCLEAR_NUMBER));
    }

    @Test
    void aHeadingThatSendsToADoctorAtOnceIsHelpNow() {
        Risk grave = risk(clipper, "Sentirse depresivo, incluyendo pensamientos suicidas");
        assertEquals(Seriousness.SERIOUS, grave.seriousness());
        assertEquals(Response.GET_HELP_NOW, grave.whatToDo());
        assertEquals(Response.NOT_STATED, risk(clipper, "Estreñimiento").whatToDo());
    }

    @Test
    void codesTellAboutWhomASectionIs() {
        assertFalse(String.valueOf(clipper.populations().advice().get(Population.DRIVING))
                .contains("null"));
        assertTrue(String.valueOf(clipper.populations().advice().get(Population.ALCOHOL))
                .contains("null"));
    }

    @Test
    void aBundleWithoutADocumentIsSomethingElse() {
        assertTrue(Trial.of(new EpiImporter(), "no-composition.json").hasGap(GapReason.OTHER_FORMAT));
    }

    private static Risk risk(Article article, String name) {
        return article.risks().risks().stream()
                .filter(risk -> risk.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " must be among " + article.risks()));
    }
}
