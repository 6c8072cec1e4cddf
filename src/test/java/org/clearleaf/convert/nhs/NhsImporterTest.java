package org.clearleaf.convert.nhs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.clearleaf.article.Article;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.Kind;
import org.clearleaf.article.Population;
import org.clearleaf.article.Question;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Strength;
import org.clearleaf.article.Urgency;
import org.clearleaf.article.UrgentHelp;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Trial;
import org.junit.jupiter.api.Test;

final class NhsImporterTest {

    private final Trial trial = Trial.of(new NhsImporter(), "acrivastine.json");
    private final Article acrivastine = trial.article();
    private final Article zika = Trial.of(new NhsImporter(), "zika.json").article();

    @Test
    void careCardsBecomeUrgentHelpOfTheirLevel() {
        List<UrgentHelp.Card> cards = acrivastine.urgentHelp().cards();
        assertTrue(
                cards.stream()
                        .anyMatch(card -> card.level() == Urgency.EMERGENCY
                                && card.action().plain().startsWith("Call 999 or go to A&E now if:")),
                cards.toString());
        assertEquals(Urgency.URGENT, zika.urgentHelp().cards().getFirst().level());
    }

    @Test
    void whatSignsHaveInCommonStaysWithThem() {
        assertTrue(zika.urgentHelp()
                .cards()
                .getFirst()
                .signs()
                .getFirst()
                .plain()
                .startsWith("You've recently travelled"));
    }

    @Test
    void theTwinOfASectionIsNotReadAgain() {
        List<String> titles =
                acrivastine.questions().stream().map(Question::question).toList();
        assertEquals(titles.stream().distinct().toList(), titles);
        assertEquals(7, acrivastine.risks().risks().size());
    }

    @Test
    void sideEffectsBecomeRisksAndAVagueNumberStaysUnknown() {
        Risk risk = acrivastine.risks().risks().getFirst();
        assertEquals("Dry mouth", risk.name());
        assertEquals(new Frequency.Unknown(), risk.frequency());
        assertTrue(trial.hasGap(GapReason.UNCLEAR_NUMBER));
    }

    @Test
    void whomToAskFirstBecomesCheckFirst() {
        var reasons = acrivastine.contraindications().of(Strength.CHECK_FIRST);
        assertEquals("Have kidney disease", reasons.get(1).condition());
        assertTrue(reasons.get(1).reason().plain().startsWith("To make sure it's safe for you, tell your doctor"));
    }

    @Test
    void silenceAboutPeopleIsSaid() {
        var advice = acrivastine.populations().advice();
        assertNotNull(advice.get(Population.DRIVING));
        assertTrue(
                String.valueOf(advice.get(Population.PREGNANCY)).contains("not usually recommended during pregnancy"));
        assertTrue(String.valueOf(advice.get(Population.OLDER_PEOPLE)).contains("null"));
    }

    @Test
    void theDatesOfTheReviewAreKeptAndTheFirstDayIsNotMadeUp() {
        var dates = acrivastine.publication().dates();
        assertEquals(LocalDate.of(2023, 6, 16), dates.updated());
        assertEquals(LocalDate.of(2021, 10, 13), dates.reviewed());
        assertEquals(LocalDate.of(2024, 10, 13), dates.nextReview());
        assertEquals(null, dates.published());
        assertEquals(Kind.MEDICINE, acrivastine.identity().kind());
    }

    @Test
    void doAndInformationKeepTheirForm() {
        String all = zika.questions().stream().map(Trial::words).reduce("", String::concat);
        assertTrue(all.contains("do: [use insect repellent on your skin"), all);
        assertTrue(all.contains("callout: Check before you travel"), all);
    }

    @Test
    void pagesThatLeadOnAndErrorsGiveNoArticle() {
        assertTrue(Trial.of(new NhsImporter(), "trying-for-a-baby.json").hasGap(GapReason.HUB_PAGE));
        assertTrue(Trial.of(new NhsImporter(), "not-found.json").hasGap(GapReason.ERROR_ANSWER));
        assertTrue(Trial.of(new NhsImporter(), "cut-short.json").hasGap(GapReason.BROKEN_FILE));
    }
}
